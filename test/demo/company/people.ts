/** The zone of both, and of the clock that the demo shows. */
export const ZONE = 'Europe/Berlin';
export const TENANT = '7d1c8e34-0000-4000-8000-0000000000aa';

/** Dana plans products and lives in Slack, where the workspace has her as its first member. */
export const DANA = {
  name: 'Dana Ortiz',
  mail: 'dana.ortiz@northwind.example',
  objectId: '7d1c8e34-0000-4000-8000-000000000001',
  slackId: 'U0001',
} as const;

/** Jonas builds them and lives in Teams. */
export const JONAS = {
  name: 'Jonas Weber',
  mail: 'jonas.weber@northwind.example',
  objectId: '7d1c8e34-0000-4000-8000-000000000002',
  teamsId: '29:jonas',
} as const;

/** Whoever writes to them, inside the company and outside. */
export const OTHERS = {
  mei: { name: 'Mei Lin', address: 'mei.lin@northwind.example' },
  tom: { name: 'Tom Okafor', address: 'tom.okafor@northwind.example' },
  ines: { name: 'Ines Moreau', address: 'ines.moreau@harbour-estates.example' },
  bela: { name: 'Béla Kovács', address: 'bela.kovacs@kovacs-print.example' },
  katrin: { name: 'Katrin Vogel', address: 'katrin.vogel@vogel-gehaeuse.example' },
  sara: { name: 'Sara Nilsson', address: 'sara.nilsson@lumen-optics.example' },
  weekly: { name: 'Finance Weekly', address: 'news@finance-weekly.example' },
  builds: { name: 'Build Server', address: 'no-reply@builds.example' },
} as const;

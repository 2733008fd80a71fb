import type { GeneratedTable } from '../../../manifests/tables.js';
import type { Entry } from '../chats/entry.js';
import { README_PICTURES } from '../check/shots.js';
import type { Played, Show } from '../show.js';

/** From the root of the repository. */
export const PICTURES = 'docs/pictures';

/** What differs each time: links that are good once, codes, and ids of what went wrong. */
const ONCE: readonly (readonly [RegExp, string])[] = [
  [/ticket=[\w-]+/g, 'ticket=…'],
  [/\bconnect [A-Z0-9]{4}-[A-Z0-9]{4}\b/g, 'connect CODE'],
];

/** The parts of pages that follow from the demo when all of it was played, each with its place. */
export function renderDocs(show: Show): readonly GeneratedTable[] {
  const sections = show.steps.map((played, at) => renderStep(played, at, show));
  return [
    { page: 'docs/demo.md', name: 'steps', text: sections.join('\n\n') },
    { page: 'README.md', name: 'demo', text: renderReadmePictures() },
  ];
}

function renderStep({ step, findings, entries }: Played, at: number, { demo }: Show): string {
  const { id, title, does, see, pictured } = step;
  const chats = { slack: demo.slack, teams: demo.teams };
  const shown = pictured.flatMap((name) =>
    chats[name].entries().filter((entry) => entries.has(entry.id)),
  );
  return [
    `## ${at + 1}. ${title}`,
    does,
    see,
    `![${title}: what the chat shows, in words below](pictures/${id}-light.webp)`,
    ['| What is checked | Found |', '| --- | --- |', ...findings.map(toRow)].join('\n'),
    ['<details><summary>The picture in words</summary>', toWords(shown), '</details>'].join('\n\n'),
  ].join('\n\n');
}

function toRow({ what, found }: Played['findings'][number]): string {
  return `| ${what} | ${found} |`;
}

function toWords(entries: readonly Entry[]): string {
  const said = entries.map(({ place, from, note, text }) => {
    const head = [place, from, ...(note === undefined ? [] : [note])].join(' · ');
    return `[${head}]\n${text.replace(/\n{2,}/g, '\n')}`;
  });
  const words = ONCE.reduce(
    (all, [what, instead]) => all.replace(what, instead),
    said.join('\n\n'),
  );
  return `\`\`\`\n${words}\n\`\`\``;
}

function renderReadmePictures(): string {
  const pictures = README_PICTURES.map(([name, , alt]) => {
    const path = `${PICTURES}/${name}`;
    return `<picture><source media="(prefers-color-scheme: dark)" srcset="${path}-dark.webp"><img src="${path}-light.webp" width="32%" alt="${alt}"></picture>`;
  });
  return pictures.join('\n');
}

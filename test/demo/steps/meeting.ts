import type { Chat } from '../chats/entry.js';
import { TEAMS_GROUP, TEAMS_PERSONAL } from '../chats/teams.js';
import { MEETING_NUMBER } from '../company/meeting.js';
import { answered, ask, idsOf } from './ask.js';
import type { Step } from './step.js';

const DECISION = /we move release 4\.2 by one week/i;

function decisionsIn(chat: Chat, place: string): number {
  return chat
    .entries()
    .filter((entry) => entry.isDaybrief && entry.place === place && DECISION.test(entry.text))
    .length;
}

export const meetingStep: Step = {
  id: 'meeting',
  title: 'Digest a meeting',
  does: 'Jonas mentions Daybrief in a group chat of Teams, with the number of a meeting that Teams transcribed. Then he presses Post.',
  see: 'What was decided, who does what, and what stayed open comes to him alone. The group reads it only once he has pressed Post.',
  pictured: ['teams'],
  async play({ teams }) {
    await ask(
      teams,
      `meeting ${MEETING_NUMBER}`,
      TEAMS_GROUP,
      /I answered you in our personal chat/,
    );
    const before = idsOf(teams);
    const found = [
      { what: 'Shown to Jonas alone', expected: 1, found: decisionsIn(teams, TEAMS_PERSONAL) },
      {
        what: 'Shown to the group before he posts it',
        expected: 0,
        found: decisionsIn(teams, TEAMS_GROUP),
      },
    ];
    await teams.press('Post');
    await answered(teams, before, DECISION);
    return [
      ...found,
      {
        what: 'Shown to the group once he did',
        expected: 1,
        found: decisionsIn(teams, TEAMS_GROUP),
      },
    ];
  },
};

import type { StoredMeeting } from './server.js';

/** What the server sends. */
interface MeetingsAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const FILTER = /^(JoinWebUrl|joinMeetingIdSettings\/joinMeetingId) eq '((?:[^']|'')*)'$/;

/** Answers below `/onlineMeetings`: by filter, by id, the transcripts and their content. */
export function answerMeetings(
  meetings: readonly StoredMeeting[],
  [id, kind, transcriptId]: readonly string[],
  url: URL,
  accept: string,
): MeetingsAnswer {
  if (id === undefined) {
    const [, property, quoted = ''] = FILTER.exec(url.searchParams.get('$filter') ?? '') ?? [];
    const wanted = quoted.replaceAll("''", "'");
    const found = meetings.filter((meeting) =>
      property === 'JoinWebUrl' ? meeting.joinWebUrl === wanted : meeting.joinMeetingId === wanted,
    );
    return json(200, { value: found.map(withoutTranscripts) });
  }
  const meeting = meetings.find((each) => each.id === id);
  if (!meeting) return json(404, { error: { code: 'NotFound' } });
  if (kind === undefined) return json(200, withoutTranscripts(meeting));
  if (transcriptId === undefined) {
    const value = meeting.transcripts.map(
      ({ vtt: _vtt, plain: _plain, refusal: _no, ...told }) => told,
    );
    return json(200, { value });
  }
  const transcript = meeting.transcripts.find((each) => each.id === transcriptId);
  if (!transcript) return json(404, { error: { code: 'NotFound' } });
  const wantsPlain = accept.includes('transcript+text');
  if (transcript.refusal !== undefined && !wantsPlain) {
    const innerError = { code: transcript.refusal };
    return json(403, { error: { code: 'Forbidden', innerError } });
  }
  return {
    status: 200,
    type: wantsPlain ? 'text/plain' : 'text/vtt',
    body: (wantsPlain ? transcript.plain : transcript.vtt) ?? '',
  };
}

function withoutTranscripts({ transcripts: _transcripts, ...meeting }: StoredMeeting): object {
  return meeting;
}

function json(status: number, body: object): MeetingsAnswer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

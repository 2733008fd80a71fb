import { findMessageProblems, findViewProblems } from './block-kit.js';
import type { SlackWorkspace, StoredMessage } from './workspace.js';

type Args = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;
type Method = (workspace: SlackWorkspace, args: Args, origin: string) => Answer;

const OK: Answer = { ok: true };

function refuse(error: string, messages: readonly string[] = []): Answer {
  return { ok: false, error, response_metadata: { messages } };
}

/** The Web API methods that Daybrief uses, with the checks that Slack makes. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (workspace) => ({
    ok: true,
    team_id: workspace.teamId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }),

  'apps.connections.open': (_, __, origin) => ({
    ok: true,
    url: `${origin.replace('http', 'ws')}/socket`,
  }),

  'users.info': (workspace, { user }) => {
    const found = workspace.users.get(String(user));
    return found ? { ok: true, user: found } : refuse('user_not_found');
  },

  'usergroups.users.list': (workspace, { usergroup }) => {
    const users = workspace.groups.get(String(usergroup));
    return users ? { ok: true, users } : refuse('no_such_subteam');
  },

  'conversations.open': (workspace, { users, return_im: full }) => {
    const user = String(users);
    if (!workspace.users.has(user)) return refuse('user_not_found');
    const id = workspace.directMessageOf(user);
    return { ok: true, channel: full ? { id, is_im: true, user } : { id } };
  },

  'conversations.history': (workspace, args) => ({
    ok: true,
    messages: visible(workspace, args)
      .filter(({ thread_ts: thread, ts }) => thread === undefined || thread === ts)
      .toReversed(),
  }),

  'conversations.replies': (workspace, args) => {
    const thread = String(args['ts']);
    const messages = visible(workspace, args).filter(
      ({ ts, thread_ts: of }) => ts === thread || of === thread,
    );
    if (messages.length === 0) return refuse('thread_not_found');
    const from = Number(args['cursor'] ?? 0);
    const end = from + Math.min(Number(args['limit'] ?? 1_000), workspace.repliesAtOnce);
    const hasMore = end < messages.length;
    return {
      ok: true,
      messages: messages.slice(from, end),
      has_more: hasMore,
      response_metadata: { next_cursor: hasMore ? String(end) : '' },
    };
  },

  'chat.postMessage': (workspace, args) => store(workspace, args, {}),

  'chat.postEphemeral': (workspace, args) => {
    const { ok, ts, ...refusal } = store(workspace, args, { seenBy: String(args['user']) });
    return ok ? { ok, message_ts: ts } : { ok, ...refusal };
  },

  'chat.update': (workspace, args) => {
    const found = workspace.messages.find(
      ({ channel, ts }) => channel === args['channel'] && ts === args['ts'],
    );
    if (!found || found.seenBy !== undefined) return refuse('message_not_found');
    const problems = findMessageProblems(args);
    if (problems.length > 0) return refuse('invalid_blocks', problems);
    found.former.push(found.text);
    found.text = String(args['text'] ?? '');
    found.blocks = args['blocks'];
    Object.assign(found, args['metadata'] === undefined ? {} : { metadata: args['metadata'] });
    return { ok: true, ts: found.ts, channel: found.channel };
  },

  'chat.delete': (workspace, args) => {
    const at = workspace.messages.findIndex(({ ts }) => ts === args['ts']);
    if (at < 0) return refuse('message_not_found');
    workspace.messages.splice(at, 1);
    return OK;
  },

  'views.open': (workspace, { trigger_id: trigger, view }) => {
    if (!trigger) return refuse('invalid_trigger_id');
    return keepView(workspace, String(trigger), view);
  },

  'views.publish': (workspace, { user_id: user, view }) => keepView(workspace, String(user), view),

  'files.getUploadURLExternal': (workspace, { filename, length }, origin) => {
    if (!filename || Number(length) < 1) return refuse('invalid_arguments');
    const id = `F${String(workspace.files.size + 1).padStart(4, '0')}`;
    const file = { id, name: String(filename), size: 0, bytes: new Uint8Array() };
    workspace.files.set(id, { ...file, url_private_download: `${origin}/files/${id}` });
    return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id };
  },

  'files.completeUploadExternal': (
    workspace,
    { files, channel_id: channel, thread_ts: thread },
  ) => {
    const stored = (Array.isArray(files) ? files : []).flatMap(({ id }) => {
      const file = workspace.files.get(String(id));
      return file && file.size > 0 ? [file] : [];
    });
    if (stored.length === 0) return refuse('file_not_found');
    workspace.messages.push({
      channel: String(channel),
      ts: workspace.nextTs(),
      ...(thread === undefined ? {} : { thread_ts: String(thread) }),
      user: workspace.botUserId,
      text: '',
      files: stored,
      former: [],
    });
    return { ok: true, files: stored.map(({ id, name }) => ({ id, title: name })) };
  },

  'assistant.threads.setStatus': assistant('assistant.threads.setStatus'),
  'assistant.threads.setTitle': assistant('assistant.threads.setTitle'),
  'assistant.threads.setSuggestedPrompts': assistant('assistant.threads.setSuggestedPrompts'),

  'oauth.v2.access': (workspace, { code }) =>
    code === 'good-code'
      ? {
          ok: true,
          access_token: workspace.botToken,
          token_type: 'bot',
          scope: 'commands',
          bot_user_id: workspace.botUserId,
          app_id: 'A0001',
          team: { id: workspace.teamId, name: 'Local' },
          enterprise: null,
          is_enterprise_install: false,
          authed_user: { id: 'U0001' },
        }
      : refuse('invalid_code'),
};

function visible(workspace: SlackWorkspace, args: Args): readonly StoredMessage[] {
  return workspace.messages.filter(
    ({ channel, ts, seenBy }) =>
      channel === args['channel'] &&
      seenBy === undefined &&
      Number(ts) >= Number(args['oldest'] ?? 0),
  );
}

function store(workspace: SlackWorkspace, args: Args, more: { seenBy?: string }): Answer {
  const { channel, thread_ts: thread, text, blocks, metadata } = args;
  const problems = findMessageProblems(args);
  if (problems.length > 0) return refuse('invalid_blocks', problems);
  if (!text && !blocks) return refuse('no_text');
  const message: StoredMessage = {
    channel: String(channel),
    ts: workspace.nextTs(),
    ...(thread === undefined ? {} : { thread_ts: String(thread) }),
    user: workspace.botUserId,
    text: String(text ?? ''),
    blocks,
    metadata,
    ...more,
    former: [],
  };
  workspace.messages.push(message);
  return { ok: true, ts: message.ts, channel: message.channel };
}

function keepView(workspace: SlackWorkspace, user: string, view: unknown): Answer {
  const problems = findViewProblems(view);
  if (problems.length > 0) return refuse('invalid_arguments', problems);
  const kept = { id: `V${workspace.views.length + 1}`, ...(view as Record<string, unknown>) };
  workspace.views.push({ user, view: kept });
  return { ok: true, view: kept };
}

function assistant(method: string): Method {
  return (workspace, args) => {
    if (!args['channel_id'] || !args['thread_ts']) return refuse('invalid_arguments');
    if (String(args['status'] ?? '').length > 50) return refuse('invalid_arguments');
    workspace.assistant.push({ method, args: { ...args } });
    return OK;
  };
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSlackManifest } from '../../../adapters/slack/manifest.js';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../../../adapters/slack/scopes.js';
import { skills } from '../../../skills/index.js';
import { createTestSkills } from './test-skills.js';

const app = {
  name: 'Daybrief',
  description: 'What needs you.',
  publicUrl: 'https://d.example.com',
};

const text = (max: number, min = 1) => z.string().min(min).max(max);
const url = z
  .string()
  .regex(/^https?:\/\//)
  .max(3_000);

/** Slack's rules for a manifest (github.com/slackapi/manifest-schema, version 1), in our own words. */
const Manifest = z.strictObject({
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: text(4_000, 175).optional(),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: text(80), always_online: z.boolean() }),
    assistant_view: z.strictObject({
      assistant_description: text(1_000),
      suggested_prompts: z.array(z.strictObject({ title: text(100), message: text(300) })).max(4),
    }),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(24),
          type: z.enum(['message', 'global']),
          callback_id: text(255),
          description: text(150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/.{1,31}$/),
          description: text(2_000),
          usage_hint: text(1_000).optional(),
          url: url.optional(),
          should_escape: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(url).optional(),
    scopes: z.strictObject({ bot: z.array(text(50)), bot_optional: z.array(text(50)) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: url.optional(),
      bot_events: z.array(text(50)).max(100),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: url.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

describe('the Slack manifest', () => {
  it.each([
    ['the real skills over HTTP', skills, {}],
    ['the real skills in Socket Mode', skills, { publicUrl: undefined }],
    ['the test skills', createTestSkills(), {}],
  ])('keeps every rule of Slack for %s', (_, each, changes) => {
    const { publicUrl, ...rest } = { ...app, ...changes };
    const manifest = createSlackManifest(
      each,
      publicUrl === undefined ? rest : { ...rest, publicUrl },
    );
    expect(Manifest.safeParse(manifest).error).toBeUndefined();
  });

  it('gives each daily skill a command of its own and leads to the rest through /daybrief', () => {
    const { slash_commands: commands } = createSlackManifest(createTestSkills(), app).features;
    expect(commands.map(({ command }) => command)).toEqual([
      '/daybrief',
      '/digest',
      '/summarize',
      '/deck',
    ]);
    expect(commands[0]?.usage_hint).toBe('where | broken | help');
  });

  it('names no URL in Socket Mode', () => {
    const manifest = createSlackManifest(createTestSkills(), { name: 'D', description: 'd' });
    expect(JSON.stringify(manifest)).not.toContain('http');
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('asks for no scope without a reason, and never for addresses', () => {
    const all = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];
    expect(new Set(all.map(({ scope }) => scope)).size).toBe(all.length);
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(5);
    expect(all.map(({ scope }) => scope)).not.toContain('users:read.email');
  });
});

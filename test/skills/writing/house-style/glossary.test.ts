import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../../skills/writing/house-style/glossary.js';

const glossary = createGlossary([
  { prefer: 'sign-in', avoid: ['login', 'log in'], meaning: 'how a person shows who they are' },
  { prefer: 'customer success manager', avoid: ['success manager'] },
  { prefer: 'client', avoid: ['customer'] },
  { prefer: 'GitHub', avoid: ['Github', 'git hub'] },
  { prefer: 'Informatics', avoid: ['IT'] },
  { prefer: 'apprentice', avoid: ['trainee'] },
  { prefer: 'アカウント', avoid: ['口座'] },
]);

describe('preferred terms', () => {
  it.each([
    ['The login data are here', 'The sign-in data are here'],
    ['Login fails, LOGIN FAILS', 'Sign-in fails, SIGN-IN FAILS'],
    ['Please log  in first', 'Please sign-in first'],
    ['Use git hub or Github', 'Use GitHub or GitHub'],
    ['新しい口座です', '新しいアカウントです'],
    [
      'She wants to hire a trainee for the new team in May',
      'She wants to hire an apprentice for the new team in May',
    ],
  ])('replace what they are preferred to: %s', (text, written) => {
    expect(glossary.prefer(text, [])).toBe(written);
  });

  it.each([
    ['parts of words', 'The loginname and the pre-login'],
    ['quotations', 'Dana asks: “Is the login ready?”, „Login?“, «login» and "login"'],
    ['links and addresses', 'https://x.example/login www.login.example login@x.example'],
    ['placeholders', 'It is [login]'],
    ['a term that is there already', 'Ask the customer success manager on GitHub'],
    ['another word of small letters', 'it is late'],
  ])('leave %s alone', (_what, text) => {
    expect(glossary.prefer(text, [])).toBe(text);
  });

  it('leave names and subjects alone', () => {
    expect(
      glossary.prefer('Login Miller wrote about New customer login: the login', [
        'Login Miller',
        'New customer login',
      ]),
    ).toBe('Login Miller wrote about New customer login: the sign-in');
  });

  it('are written once: nothing that was rewritten is rewritten again', () => {
    const chain = createGlossary([
      { prefer: 'b', avoid: ['a'] },
      { prefer: 'c', avoid: ['d'] },
    ]);
    expect(chain.prefer('a d', [])).toBe('b c');
    fc.assert(
      fc.property(
        fc.lorem(),
        fc.constantFrom('login', 'Github', 'customer', 'IT'),
        (text, form) => {
          const once = glossary.prefer(`${text} ${form} ${text}`, []);
          expect(glossary.prefer(once, [])).toBe(once);
        },
      ),
    );
  });

  it('change no word that the glossary does not have', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
        expect(glossary.prefer(text, [])).toBe(text);
      }),
    );
  });

  it('are turned back into the words of a source that has the other form, and only then', () => {
    expect(glossary.inSourceWords('The sign-in is new', 'Your login is new')).toBe(
      'The login is new',
    );
    expect(glossary.inSourceWords('The sign-in is new', 'The door is new')).toBe(
      'The sign-in is new',
    );
  });

  it('are found in either spelling', () => {
    expect(glossary.termsIn('Login on git hub').map(({ prefer }) => prefer)).toEqual([
      'sign-in',
      'GitHub',
    ]);
  });
});

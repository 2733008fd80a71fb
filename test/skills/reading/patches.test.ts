import { describe, expect, it } from 'vitest';
import type { Message } from '../../../skills/core/ports/mail.js';
import { cleanMessage } from '../../../skills/reading/clean-message.js';
import { withoutPatches } from '../../../skills/reading/patches.js';

const PATCH = `The gauge loses its zero when the board sleeps. Save it before.

Cc: Jonas Weber <jonas.weber@example.com>
Signed-off-by: Dana Ortiz <dana@example.com>
---
 Tested on two boards only.

 drivers/gauge/zero.c |    5 ++++-
 1 files changed, 4 insertions(+), 1 deletions(-)

diff --git a/drivers/gauge/zero.c b/drivers/gauge/zero.c
index 6392ea0..12ef4b0 100644
--- a/drivers/gauge/zero.c
+++ b/drivers/gauge/zero.c
@@ -61,4 +61,5 @@ static int suspend(struct gauge *g)
 	size_t size;

-	drop(g);
+	/* should we wait here? */
+	save(g);
 	return 0;
Does anybody have the third board?`;

function clean(content: string): string {
  const message: Message = {
    id: 'm1',
    references: [],
    from: { name: 'Dana Ortiz', address: 'dana@example.com' },
    to: [{ address: 'gauge-devel@lists.example.com' }],
    cc: [],
    subject: '[PATCH] gauge: save the zero',
    receivedAt: 1,
    body: { format: 'text', content },
    attachments: [],
    important: false,
  };
  return cleanMessage(message).text;
}

describe('a message with a patch', () => {
  it('keeps what its author says of it, above, between and below', () => {
    const text = clean(PATCH);
    expect(text).toMatch(/^The gauge loses its zero when the board sleeps\. Save it before\./);
    expect(text).toContain('Tested on two boards only.');
    expect(text).toContain('Does anybody have the third board?');
    expect(text).not.toMatch(/Signed-off|Cc:|insertions|zero\.c|should we wait|save\(g\)/);
  });

  it('keeps a line that only says who agrees, where that is the whole message', () => {
    const line = 'Acked-by: Jonas Weber <jonas.weber@example.com>';
    expect(clean(line)).toBe(line);
  });

  it('is without words where nothing was said', () => {
    expect(
      clean(
        `Signed-off-by: Dana Ortiz <dana at example.com>\n${PATCH.slice(PATCH.indexOf('diff '), PATCH.indexOf('Does'))}`,
      ),
    ).toBe('');
  });

  it('ends a hunk that was wrapped where it was broken', () => {
    const wrapped = '@@ -1,3 +1,3 @@\n-	old line that was\nwrapped by a program\n+	new';
    expect(withoutPatches(wrapped)).toContain('wrapped by a program');
  });

  it('leaves out the list of a series', () => {
    const series =
      'Trivial series.\n\nDana Ortiz (2):\n  gauge: save the zero\n  gauge: drop a log';
    expect(withoutPatches(series)).toBe('Trivial series.');
  });

  it.each([
    'We ship on Friday | 12 units are left.',
    'Cc: the whole team, please.\n--- \nSee the index.',
    'Three people (3):\nDana, Jonas and Mei.',
    'a | b | 3 +',
  ])('is not seen in %j', (text) => {
    expect(withoutPatches(text)).toBe(text);
  });
});

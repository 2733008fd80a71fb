const LONGEST = 300;
/** Lines of C, C++, Java, Python, shell and the like, and what programs write into logs. */
const CODE: readonly RegExp[] = [
  /^(?:#\s*(?:include|define|undef|ifn?def|if|endif|else|pragma)\b|\/\*|\*\/|\/\/|<\?|<!|[{}])/,
  /[\w)] ?\{$|\w\($|^[})\]]+[;,]?$|\*\/$/,
  /(?:[=()\]"']|\+\+|--|^(?:return|break|continue|goto \w+|[\w:]+ \*?\w+));$/,
  /^[\w.:>-]+\([^)]*\)[;{]*$/,
  /^(?:if|for|while|switch|else if) ?\(.*\)\s*\{?$/,
  /^(?:def|class|func|function|public|private|static|void|int|char|struct|enum) .*[{(:;]$/,
  /^(?:\$|>>>|\((?:gdb|dbx|pdb)\)|\w+@[\w-]+:\S*[$#]) \S/,
  /^(?:\d+ +)?(?:[\w./-]+: +){1,2}(?:fatal|error|warning|undefined|No such file)\b|^(?:error|warning|fatal): /,
  /^(?:\(\w+\) )?(?:step )?(?:stopped in \S+ at line \d|(?:program received )?signal S[A-Z]+\b|current function is\b)/i,
  /^# [a-z]/,
  /^[$@%]\w+\s*[=.]|\$\w+.*;$/,
  /^\W*\w+_\w+\W*$/,
  /^[\w.*&>-]+\s*=\s*[^=\s].*,$/,
  /^\(Each undeclared identifier\b|^for each function it appears in\b/,
  /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d /,
  /^(?:\[ *\d+\.\d+\]|#\d+ +0x[\da-f]+|0x[\da-f]{4,}\b|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)/,
  /^[\w./-]+\.\w{1,4}:\d+[:,]/,
];

/** Whether a line is a piece of a program, a command or a line of a log, and no words to anybody. */
export function isCodeLine(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= LONGEST && CODE.some((pattern) => pattern.test(text));
}

/** Whether a sentence says nothing to anybody: code, or nothing but a link. */
export function isWordless(sentence: string): boolean {
  return isCodeLine(sentence) || /^<?https?:\/\/\S+$/i.test(sentence.trim());
}

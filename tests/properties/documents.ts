import fc from 'fast-check';

/** Lines as postings, guides and pasted pages have them; any order of them is a document. */
const lines = `
Harbour Clerk
Night Watch Intern (Summer/Fall 2026)
# Harbour Clerk
## Pay and hours
### Boots ↑
1. Working at the harbour ↑
1.1 Look twice
2. Our core values ↑
Step 1: Talk on the quay ↑
Step 2: Trial tide
Round 2 - Panel
Interview process
Frequently asked questions
May I try again?
How long does it take? 
Responsibilities
Minimum Qualifications:
Preferred Qualifications
Deine Aufgaben
Profil recherché
Benefits
About Harbour Co
Why Join Harbour Co
Diversity & Inclusion
Location
North Quay
Salary
74480.0
Experience
0 years or above
Remote Job
Yes
Duration: 12 weeks
Start date: Immediate
Closing date: 22 October 2025
Duration: as agreed
- Count the crates as they land.
- Tie ropes - brown ones - and lamps.
  and keep them dry, whatever the weather does
• Answer the radio
1. Light the lamps.
2) Trim them
a) Fill them
- 42
Key Responsibilities: - Count - Tie - Lift Who You Are: - Calm - Kind
About the Team We keep the lamps. Minimum Qualifications: - 3+ years of counting. - Calm
The internship lasts 12 weeks, and you commit to at least 3 months.
We read letters on a rolling basis - we encourage early ones.
You earn from $45 – $60 an hour; the range goes up to $144,400 a year.
You start on May 11th, 2026 or on June 8th, 2026.
The path has 5-7 stages, and the process ends after six steps with a handshake.
You solve 1-2 problems. Most must solve two problems.
They ask: “Why this harbour?” and “Tell us of a storm.”
The table below compares what ropes cost.
We move crates from ship to shore on every night of the year.
We move crates from ship to shore, on every night of the year
and we have done so for a hundred years.
We will sponsor a visa.
See https://harbour.example/a?b=c.
@2025 Harbour Co
Apply now
Click here to book a coaching session with:
---
-----
==========
title: Joining us
## Our values
- **Look twice:** We count again.
- **Speak up**: We say so.
- **Stay calm** We breathe.
We sail at noon!### **Your part:**
   Lamps and ropes
## Step 3: Sign the book
### 3.1 Ropes
Hybrid | Full time
Étape 1 : Appel
“\`html
| rope | coins |
`.split('\n');

/** What breaks readers and writers of markup, in short pieces. */
const pieces = [
  ...'{ } {1+1} < > </Passage> <Section <!-- --> {/* */} ` ``` ~~~ * _ [ ] ( ) ![ | \\ &amp; &#123; " \' “ ” # --- *** : ? .'.split(
    ' ',
  ),
  ...'[x](javascript:alert(1)) $ € 0 42 ⚓ 中文 É e\u0301 ß İ the clerk We CON'.split(' '),
  ...[
    'import x from "y"',
    'export const x = 1',
    'Step 1: ',
    'Location: ',
    'Salary: ',
    'About ',
    'Responsibilities',
    '- ',
    '> ',
    '1. ',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\u00A0',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\0',
    '\uD800',
    '\uDC00',
  ],
];

/** What Markdown means something by, whole and in halves. */
const marks = [
  ...'** * __ _ ~~ ` `` [ ]( ) ](https://h.example/a) ](javascript:x) ](../a.md) ][l] [l] [^1] <https://h.example> <a@h.example>'.split(
    ' ',
  ),
  ...'www.h.example a@h.example ![ \\ &amp; { } <script> </Passage> e\u0301 Σ é " \' ( $ 0 10 rope Two : --- ==='.split(
    ' ',
  ),
  ...[
    '\n[l]: https://h.example/l\n',
    '\n[^1]: ',
    '\n| a | b |\n| - | - |\n',
    '| c |',
    '> ',
    '> > ',
    '\n- ',
    '\n  - ',
    '\n    - ',
  ],
  ...[
    '\n1. ',
    '\n3) ',
    '\n+ ',
    '\n```\n',
    '\n```js x\n',
    '\n~~~\n',
    '\n    ',
    '\t',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '\r\n',
    '\r',
  ],
  ...[
    'import x',
    'export',
    '\n# ',
    '\n---\n',
    '\u00A0',
    '\0',
    '\uD800',
    '[x] ',
    ' ',
    ' ',
    '<Passage id="x" from="s:0-1">',
  ],
];

const breaks = fc.constantFrom('\n', '\r\n', '\r');

/** Any string at all, lone surrogates too. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** A document of lines, one below the other, with one kind of line break. */
export const documentLines = fc.array(fc.constantFrom(...lines), { maxLength: 40 });
export const documentText = fc.tuple(documentLines, breaks).map(([each, mark]) => each.join(mark));

/** A document of hostile pieces. */
export const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((each) => each.join(''));

/** Lines of all kinds, hostile ones between harmless ones. */
export const mixedText = fc
  .array(fc.oneof(fc.constantFrom(...lines), hostileText), { maxLength: 20 })
  .map((each) => each.join('\n'));

/** A document of Markdown's marks. */
export const markdownText = fc.array(fc.constantFrom(...marks), { maxLength: 40 }).map((each) => each.join(''));

export const text = fc.oneof(anyText, documentText, hostileText, mixedText);

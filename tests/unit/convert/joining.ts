/** A guide to joining an invented harbour: a topic, values, steps with what they measure, and a question. */
export const guide = `We wrote this for whoever joins.

1. Working at the harbour ↑
It is cold in the morning, and the wind does not stop before noon at all.

2. Our values ↑
We hold two, and ask about both of them in every talk that we have on the quay.

2.1 Look twice
They ask: “When did you look twice?”

2.2 Speak up
We speak.

3. Interview process ↑
Three steps lead from the quay to the crane, and each of them takes one day.

Step 1: Talk
A talk of 20-30 minutes. They ask: “Why this harbour?”

Step 2: Trial tide
You work 2 rounds.

Software engineers
- They mend the lamps.

Everybody else
- They lift.

4. Frequently asked questions ↑
Whoever does not find an answer here may ask it at the office on the north quay.

May I try again?
You may try again after two full moons have passed.
`;

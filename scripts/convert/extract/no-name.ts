/** Words that open a sentence and name nobody. */
export const noName =
  /^(?:The|This|That|These|Our|We|You|Your|It|They|There|What|Who|Why|How|Here|If|As|In|At|On|For|And|But|Job|Team|Role|Company|Benefits|Interns?(?:hips?)?|Employees?|Candidates?|Everyone|Each|All|Every|No|Not|Please|To|By|With|From|When|After|Applicants?|Applications?|Experience|Knowledge|Ability|Responsib\w+|Position|Salary|Location|Some|Many|Most|Wir|Sie|Ihr|Du|Dein\w*|Ihre\w*|Unser\w*|Vous|Nous|Votre|Notre|Vos|Nos)\b/u;

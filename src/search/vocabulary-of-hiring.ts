/**
 * Words of hiring and of work that mean the same to readers, whatever the documents: a group a line, its members between
 * commas, a member of one word or several. The first member names the group. `content/vocabulary.yaml` adds to these.
 *
 * A word belongs here when a reader who types it would be content with a passage that has another of its group, and not merely
 * when the two are related: what a word does not mean must stay unanswered. A member that begins with `=` is meant in this form
 * only: `=shares` are stock, a `share` need not be.
 */
const groups = `
pay, salary, salaries, paid, unpaid, wage, wages, compensation, earn, earns, earning, earnings, remuneration, comp, total comp, total compensation, pay package, hourly rate, pay rate, pay range, income, make per hour, make a year, hourly wage, hourly pay, hourly compensation
hourly, per hour, an hour, hourly rate, hourly wage
annual, annually, yearly, per year, a year, each year, every year, per annum
equity, stock, stocks, =shares, rsu, rsus, restricted stock units, stock options, share options, stock grant
vest, vests, vesting, vested, back-weighted, back-loaded, back-loads
bonus, bonuses, incentives, incentive
sign-on, signing bonus, sign-on bonus
length, duration, time frame, timeframe, timeline, =lasts
start, start date, starting date, start dates, begin, begins, beginning, commence, start day
closing date, closes, deadline, expiry date, expiry, expires, expire, expired, due date, apply by, last day to apply, cut-off date, valid through, closing, still open, still hiring, still accepting applications, accepting applications
posted, posting date, posted on, publication date, published, date posted
place, location, locations, city, located, town, where is the job, where is the office
headquarters, hq, head office, headquartered, main office, head quarters, head offices, main offices
office, offices
remote work, remote, remotely, wfh, work from home, working from home, telecommute, telecommuting, home office, on site, onsite, on-site, hybrid, in office, in the office, office days, days in the office, go into the office, come into the office, go to the office, home-based
kind of job, employment type, contract type, full-time, full time, part-time, part time, permanent
experience, years of experience, work experience, professional experience
visa sponsorship, visa, visas, international student, international students, foreign national, foreign nationals, work visa, sponsor, sponsors, sponsorship, work permit, work authorization, work authorisation, h1b, right to work, opt, cpt, citizen, citizens, citizenship, us citizen, green card, permanent resident, work authorized, authorized to work
company, employer, organisation, organization, firm
team, teams, department, group
skills, skill, competencies, abilities, qualities, soft skills, core skills, who you are, strengths, personality, personality traits, traits, character, mindset
industry, sector
requirements, qualifications, required, require, requires, requirement, qualification, minimum qualifications, must have, must-have, needed, eligibility, eligible, who you are, prerequisites
preferred, preferred qualifications, nice to have, nice-to-have, desired, a plus, bonus points
responsibilities, duties, tasks, what would i do, what will i do, what you will do, day to day, day-to-day, what do they do, key responsibilities, responsible, what would i work on, what will i work on
degree, degrees, bachelor, bachelor's, bachelors, master, master's, masters, diploma, education, undergraduate, postgraduate, university degree, college degree, without a degree, go to college, going to college, gone to college, went to college
major, majors, field of study, discipline, study, studying, studies, studied, pursuing a degree
student, students, undergraduate, undergraduates, pursuing a degree, enrolled
graduate, graduates, graduated, graduation, grad, new grad, recently finished
university, college, school, campus, class, classes, semester, semesters, coursework, lectures
intern, interns, internship, internships, trainee, placement, co-op
apply, applying, applied, applies, application, applications, applicant, applicants
candidate, candidates, applicant, applicants
resume, résumé, cv, curriculum vitae, resumes, cvs
interview, interviews, interviewing, interviewed
interviewer, interviewers
round, rounds, stage, stages, step, steps, phase, phases
process, hiring process, recruitment process, recruiting process, interview process, recruitment, hiring, recruiting, selection process
phone screen, recruiter call, phone call, phone interview, recruiter screen, screening call, recruiter phone screen, intro call, first call
technical screen, online assessment, oa, coding test, coding challenge, screening interview, technical assessment, assessment, assessments
virtual, video call, video calls, zoom, video interview, by video, online interview, virtually
camera, webcam, video and microphone, video on, proctored
in person, in-person, face to face, on-site interview, onsite interview
coding, code, codes, programming, coding questions, coding problems, coding interview
programming language, programming languages, coding language
software engineer, swe, software engineers, software engineering, software developer, developer, developers, engineer, engineers, sde
product manager, pm, product managers, pms, product management
data scientist, data scientists, data science, data engineer
machine learning, ml, ai, artificial intelligence
behavioral, behavioural, soft questions, tell me about a time
take-home, take home, take-home assignment, take home assignment, take home test, case study, case studies, homework, homework assignment, home assignment, take-home project, take home project
feedback, hear back, hear from us, hear from you, get back to you, response, reply, respond, answer back
ghosted, ghost, ghosting, no reply, no response, no feedback, no answer, never hear back, never heard back, not heard back, dont hear back, havent heard back, hear nothing, heard nothing, without any word
rejected, reject, rejection, rejections, turned down, turn down, refuse, refused, refuses, unsuccessful, declined, not pass, don't pass, fail, failed, fails, eliminated, eliminatory, didn't pass, get no further
reapply, re-apply, apply again, applying again, try again, reapplied, apply a second time
pass, passed, passing, succeed, success, get through, make it
decide, decides, decision, decisions, final say, final authority, decision maker
offer, job offer, offers, offer package
negotiate, negotiating, negotiation, negotiable, haggle, counter offer, counteroffer
competing offers, other offers, another offer, several offers
several, multiple, more than one, two
simultaneously, at the same time, at once, in parallel
hard, difficult, difficulty, tough, harder, challenging, hardest
benefit, benefits, perks, perk
health insurance, medical, medical insurance, health cover, medical cover, healthcare, health care, health benefits, dental, vision, health plan, insured, =coverage, health coverage, medical coverage
life insurance, disability insurance, injured, injury, injuries
retirement, pension, 401k, 401(k), savings plan, retirement plan
vacation, vacation days, holiday leave, annual leave, pto, paid time off, time off, personal time, paid personal time, days off
holidays, paid holidays, public holidays, bank holidays
sick leave, sick days, sick time, paid sick time, paid sick days, sick, sick pay, ill, illness
parental leave, maternity, maternity leave, paternity, paternity leave, baby, newborn, have a baby, having a baby
housing, accommodation allowance, housing allowance, housing stipend, apartment, apartments, rent, dorm, dorms, dormitory, lodging, place to stay
disability, disabilities, disabled, accessibility
reasonable accommodation, accommodation, accommodations, adjustments, reasonable adjustments, special needs
pregnancy, pregnant
religion, religious, belief, beliefs, faith, sabbath, shabbat, prayer, prayers, church, mosque, ramadan
criminal record, criminal history, criminal, criminals, felon, felons, ex-convict, ex-convicts, convict, convicts, conviction, convictions, convicted, arrest, arrested, arrest record, felony, arrest or conviction record
diversity, diverse, =backgrounds, inclusion, inclusive, dei, minority, minorities, underrepresented, lgbt, lgbtq, people of color
mission, mission statement, purpose
values, core values, principles, company culture, culture
wellbeing, well-being, mental health, burnout, wellness, mental wellbeing, healthy, stay healthy, burn out, burned out, burnt out
stress, stressful, psychologically, emotionally, emotional, mentally, traumatic, traumatising, traumatizing, traumatised, traumatized, distressing, disturbing, pressure, demanding, draining, exhausting, exhausted, tiring, overwhelming, overwhelmed, trauma
language, languages
mandarin, chinese
evening, evenings, night, nights, midnight, late hours, after hours, early morning
manager, boss, supervisor
report to, reports to, reporting line, report directly
manage, lead, leading, supervise, oversee, leadership
team lead, team leader, team leads, lead of the team
colleague, colleagues, coworker, coworkers, co-worker, teammate, teammates
abroad, other countries, overseas, foreign
collaborate, collaboration, cooperate, work together, work with others
privacy, privacy policy, data protection, personal data
workshop, workshops, training, trainings, development workshops
social events, events, activities, outing, outings, party, parties, happy hour, fun events
limit, maximum, at most, max, cap
availability, available, free to work
rolling, rolling basis, first come first served
early, as soon as possible, asap
change, changes, modified, modify, changed, amend, amended, reduce, take away
user, users, people use, people using
founded, founder, founders, established
launch, launched, launches, went live, =debut
owner, owns, owned by, belongs to, parent company
job, jobs, position, positions, role, roles, opening, openings, vacancy, vacancies, job posting, posting, postings, job ad, listing
working hours, work hours, hours per week, hours a week, weekly hours
dress code, what to wear, attire, dress
relocation, relocate, relocating, moving costs, moving expenses
reimburse, reimbursed, reimbursement, expenses, travel costs, travel expenses
mentor, mentors, mentorship, mentoring, buddy
coach, coaches, coaching
return offer, conversion, converted, full-time offer, permanent offer
probation, probation period, probationary, trial period
reference letter, references, referees, letters of recommendation, letter of recommendation
portfolio, work samples, samples of work
tips, advice, prepare, preparation, preparing, get ready, recommendations, how to prepare
percentage, percent, =rate
acceptance rate, odds, chances, success rate, get no further
salary expectations, expected salary, desired salary, salary expectation
communication, communicate, communicator, communicates, communicating
teamwork, team player, one of a team, work in a team
honest, honesty, candid, frank, openly, transparent, transparency
brave, bravery, courage, courageous, bold
risk, risks, bet, bets
conflict, conflicts, disagree, disagreement, argument, contradict, contradicts, push back, speak up
help, support, assist, assistance, lend a hand
meeting, meetings
time zone, time zones, timezone, timezones
excel, spreadsheet, spreadsheets, google sheets
powerpoint, slides, presentation, presentations
ads, ad, advertising, advertisement, advertisements, adverts
meeting notes, minutes of meetings, take notes, note taking
minimum age, how old, age limit, age requirement, years old, under 18, too old, too young
schedule, scheduled, scheduling, schedules, appointment
withdraw, withdrawn, rescind, rescinded, revoke, revoked, cost me the offer, lose the offer, lose my offer
growth, career growth, room to grow, promotion, promotions, career development, advancement
work-life balance, work life balance
commit, commitment, minimum commitment
worldwide, global, globally, international, around the globe, all over the world
autonomous, autonomously, autonomy, independent, independently, on your own, initiative, proactive
fast-paced, fast paced, pace, speed, moves fast, move fast, hectic, chaotic
ambiguity, ambiguous, unclear, uncertainty
metrics, metric, kpi, kpis
algorithms, algorithm, data structures, dsa
coding platform, coding site, coding website, coding tool, code editor, coding editor, online editor, ide, hackerrank, coderpad, codility
autocomplete, auto-complete, code completion, completes your code, syntax highlighting
committee, panel, hiring committee
equal opportunity, discrimination, discriminate
china, chinese
germany, german
france, french
japan, japanese
america, american, usa, united states
uk, united kingdom, britain, british, england
europe, european
asia, asian
customer, customers, client, clients
revenue, turnover
goal, goals, aim, objective, objectives
learn, learning, develop skills
place to work, working here, working there, working at, work environment, work culture, like to work, company like
test, tests, tested, testing, assess, assesses, assessed, evaluate, evaluates, evaluated, examine, examined, look at, looks at
cover letter, motivation letter, letter of motivation
background check, background checks
university credit, academic credit, college credit, course credit, school credit
drug test, drug testing, drug screening
employee, employees, staff, staff members, personnel, workforce
content moderation, content moderator, content moderators, moderator, moderators, moderation, trust & safety, trust and safety
tier, level, levels, seniority
previous, earlier, past
stipend, allowance, allowances, stipends
permission, allowed, permitted
forbidden, prohibited, not allowed
qualify, qualified, qualifies, eligible, eligibility, minimum qualifications
discount, discounts, half price, reduced price
apprentice, apprentices, apprenticeship, apprenticeships
raise, pay raise, pay rise, salary increase
enrolled, enrolment, enrollment, currently pursuing, pursuing a degree
career change, change careers
kids, children, childcare, daycare, kindergarten, nursery
lunch, meal, meals, food, snacks, snack, breakfast, canteen, cafeteria, catering
laptop, laptops, macbook, notebook
gym, =fitness, =sports
commute, commuting, shuttle, parking, transport, transportation
trade secrets, confidential, confidentiality, nda
los angeles, la
new york, nyc
san francisco, sf
gpa, grades, grade point average
shift, shifts, night shift, night shifts, shift work
weekend, weekends
onboarding, orientation, first week, induction
tuition, tuition fees, tuition reimbursement
layoff, layoffs, laid off, job cuts, redundancies
fired, terminated, dismissed, let go
overtime, extra hours
business trip, business trips, business travel
team size, size of the team, headcount
fluent, fluency, language skills
accomplishment, accomplishments, achievement, achievements
`;

/** The groups that every hub has. */
export const groupsOfHiring: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((member) => member.trim()));

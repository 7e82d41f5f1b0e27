/** The parts of `text` between bars. */
function words(text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = text.split('|');
  return [first, ...others];
}

/** Jobs that the made-up postings offer. */
export const jobs = words(
  'Harbour Clerk|Crane Driver|Software Engineer|Data Analyst|Pastry Cook|Line Cook|Project Intern|Marketing Intern|Product Manager|Account Manager|Workshop Technician|Site Engineer|Research Assistant|Night Watch Supervisor|Quality Engineer|Operations Intern|Machine Learning Engineer|Support Specialist',
);
/** What employers are called after. */
export const employers = words(
  'North Quay|Silver Kettle|Red Lantern|Long Meadow|Copper Lane|Blue Anchor|High Mill|Stone Bridge|Green Awning|Old Lighthouse|Broad Sail|Salt Barn|Iron Gate|White Cliff|Quiet Harbour|Round Table|East Pier|Amber Works|Tall Pine|Wide River',
);
export const kinds = words('Logistics|Kitchens|Robotics|Software');
export const places = words(
  'Berlin, Germany|Austin, TX|London, UK|Toronto, Canada|Lyon, France|Singapore|Dublin, Ireland|Seattle, WA|Remote|Zurich, Switzerland',
);
export const months = words('January|March|May|June|August|September|October');
export const verbs = words(
  'Check|Plan|Record|Repair|Measure|Sort|Review|Prepare|Improve|Explain|Deliver|Test|Count|Arrange|Maintain|Compare|Document|Label',
);
export const adjectives = words(
  'heavy|daily|late|fragile|seasonal|incoming|shared|small|weekly|urgent|open|new|broken|quiet|careful|early|outgoing|printed',
);
export const things = words(
  'crates|orders|ovens|dashboards|schedules|engines|recipes|contracts|ropes|reports|pumps|models|menus|shelves|interfaces|invoices|cranes|experiments|deliveries|tickets|manuals',
);
export const people = words(
  'the night crew|our suppliers|the kitchen team|engineers in three countries|the pier office|new colleagues|the people at the counter|two neighbouring teams|the workshop|visitors|the planning desk',
);
export const times = words(
  'before the first tide|at the end of each week|twice a day|when the market opens|during the winter season|after every shift|in the first quarter|whenever a ship comes in|on short notice|by hand',
);
export const reasons = words(
  'so that nothing is lost on the way|because mistakes cost more than time|and say plainly what went wrong|without waiting to be asked|as the rules of the house demand|and leave the bench as you would find it|so that the next shift can go on from there|in words that everybody understands',
);
export const demands = words(
  'A calm hand with|Experience in handling|Sound knowledge of|An eye for|Proven care for|A liking for|Certified training in|Practice in drawing up',
);
export const stages = words(
  'Application review|Phone screen|Trial shift|Talk with the team|Technical interview|Final conversation|Offer',
);
export const values = words(
  'Look twice|Speak up early|Share the load|Keep promises|Learn from the tide|Mind the details',
);

/** English passages, marked like the French ones. */
export const passages: readonly string[] = [
  'Brightwell Home Products Inc. is recalling its heaters. {The company=Brightwell Home Products Inc.} has sold 300,000 of them. {It=Brightwell Home Products Inc.} expects a loss.',
  'Marks & Spencer will close 30 shops. {The London-based retailer=Marks & Spencer} blamed higher taxes.',
  'Brittany Ferries, a French ferry operator, has won the contract. {The operator=Brittany Ferries} must take on all staff.',
  'Dacia, a subsidiary of Renault, has cut prices. {Its parent company=Renault} approved the move.',
  'Fiona Muir runs the harbour. "We are ready," {she=Fiona Muir} said.',
  'Gordon Petrie told reporters that {he=Gordon Petrie} would resign.',
  'WhatsApp, the encrypted messaging app, is down. {The app=WhatsApp} has 40 million users.',
  'Bolivia is running out of fuel. {The country=Bolivia} imports most of its petrol.',
  'Rosa Quispe, the culture minister, welcomed the ruling. {The minister=Rosa Quispe} will travel to Oxford.',
  'Greenpeace has sued the ministry. {The group=Greenpeace} says the permits are void.',
  'Arsenal Football Club lost again. {The club=Arsenal Football Club} has not won since March.',
  'The Harcourt Museum must return the cups. {The museum=Harcourt Museum} bought them in 1934.',
  // Traps
  'It is likely that Fiona Muir will resign. It rained all day in Oxford.',
  'Renault and Toyota both raised prices. The company that sells more will win.',
  'Fiona Muir met Laura Fenwick. She left early.',
  'A group of tourists waited outside the Harcourt Museum. The group left at noon.',
  'Gordon Petrie wrote to the president of Peru. The president of the court replied.',
  'Ryanair published the report. It was 300 pages long.',
];

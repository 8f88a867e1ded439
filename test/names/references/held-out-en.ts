/** English passages that were set aside; see `held-out-fr.ts`. */
export const heldOut: readonly string[] = [
  'Tesla missed its targets. {The carmaker=Tesla} delivered 400,000 cars. {The company=Tesla} will report profits in May.',
  'Norwegian publisher Northlake has bought a rival. {The publisher=Northlake} paid $85m.',
  'Ryanair has cancelled 200 flights. {The airline=Ryanair} blamed a strike. {It=Ryanair} will offer refunds.',
  'Colibrio, a unit of Northlake, lost money. {Its parent=Northlake} is looking for a buyer.',
  'Dana Whitlock became chief executive in June. {She=Dana Whitlock} had run the Ohio plant. Her husband works there too.',
  'Simon Vale, 71, admitted the theft. {The 71-year-old=Simon Vale} will be sentenced on Friday. {He=Simon Vale} had worked there for years.',
  'Peru wants the cups back. {The country=Peru} has asked for talks.',
  'The RMT union will strike in May. {The union=RMT} has 80,000 members.',
  'Netflix is raising prices. {The streaming service=Netflix} has 9 million users in Britain.',
  'Liverpool have signed a goalkeeper. {The club=Liverpool} paid £20m.',
  'Edmund Vale said {he=Edmund Vale} knew nothing..',
  // Traps
  'Joe Biden will fly to London. The president will meet the king, his spokesman said.',
  'It was raining when Simon Vale left. It took two hours to reach Oxford.',
  'The company of actors arrived in Leeds. Northlake paid for it.',
  'Dana Whitlock and Rosa Quispe spoke. She was angry.',
  'The president of the board thanked Northlake. The minister was absent.',
  'Tesla and Ford have asked for help. The carmaker with most debts will get it.',
  'Simon Vale bought a house. It was sold in 2010.',
];

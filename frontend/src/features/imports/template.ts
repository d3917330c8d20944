/** The file of people to begin from: headings and one row that shows each of them. */

/** Opens in a spreadsheet; the row is an invented person, to be written over. */
export const TEMPLATE = [
  'name,email,role,school,job title',
  'Sam Example,sam.example@trust.example,Headteacher,900001,Headteacher',
  '',
].join('\r\n');

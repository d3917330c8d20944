/** Who stands for each role on the sign-in page, and what that role comes here to do. */
import type { DemoPersonView } from '@/api/generated/gateway';

type Role = DemoPersonView['role'];

/** In the order a visitor would want to meet them. */
const SEES: readonly (readonly [Role, string])[] = [
  ['ceo', 'Every school on one page, moving as Heads work.'],
  ['headteacher', 'Writes and runs the school’s improvement plan.'],
  ['school-improvement-lead', 'Reads every shared plan and comments on milestones.'],
  ['school-leader', 'Leads objectives and rates milestones.'],
  ['governor', 'Reads their school’s published plan.'],
  ['trustee', 'Sees how the whole trust is doing.'],
  ['colleague', 'Reads their school’s plan and the calendar.'],
  ['data-specialist', 'Reads published plans beside the figures.'],
  ['cpd-manager', 'Reads published plans to plan development.'],
  ['ops', 'Keeps the services and queues running.'],
  ['external', 'Sees only what they are invited to.'],
];

export type Standing = { readonly person: DemoPersonView; readonly sees: string };

/** The first person of each role that anybody here has. */
export function oneOfEachRole(people: readonly DemoPersonView[]): readonly Standing[] {
  return SEES.flatMap(([role, sees]) => {
    const person = people.find((one) => one.role === role);
    return person === undefined ? [] : [{ person, sees }];
  });
}

/** Everybody whose name, role or school holds every word that was typed. */
export function soughtAmong(
  people: readonly DemoPersonView[],
  sought: string,
): readonly DemoPersonView[] {
  const words = sought.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return people.filter(({ name, role_title: title, school_name: school }) => {
    const said = `${name} ${title} ${school ?? ''}`.toLocaleLowerCase('en-GB');
    return words.every((word) => said.includes(word));
  });
}

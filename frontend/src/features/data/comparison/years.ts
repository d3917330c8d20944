/** The years a comparison shows: from the first in which anything was told. */
import type { ComparisonView } from '@/api/generated/performance';

/** Years before the first figure of any school are no gaps in it: they are left out. */
export function withoutEmptyYears(view: ComparisonView): ComparisonView {
  const first = view.years.findIndex((_, at) =>
    view.measures.some(({ schools }) => schools.some(({ figures }) => figures[at])),
  );
  if (first < 1) return view;
  return {
    ...view,
    years: view.years.slice(first),
    measures: view.measures.map((compared) => ({
      ...compared,
      measure: { ...compared.measure, years: compared.measure.years.slice(first) },
      schools: compared.schools.map((school) => ({
        ...school,
        figures: school.figures.slice(first),
      })),
      trust: compared.trust.slice(first),
      england: { ...compared.england, figures: compared.england.figures.slice(first) },
      authorities: compared.authorities.map((area) => ({
        ...area,
        figures: area.figures.slice(first),
      })),
    })),
  };
}

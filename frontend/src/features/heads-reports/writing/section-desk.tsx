/** Where one section is written: kept by itself, never over another's words. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { change, read } from '@/api/client';
import type { HeadsReportView, ReportSectionView, SavedSection } from '@/api/generated/performance';
import { isChangedMeanwhile } from '@/api/problem';
import type { KeptWords } from '@/session/use-autosave';
import { WordsDesk } from '@/session/words-desk';

import { reportPath, reportQuery } from '../queries';

const LONGEST = 8_000;

type SectionDeskProps = { readonly report: HeadsReportView; readonly section: ReportSectionView };

/** Two people may write in two sections at once; in the same one each sees what the other wrote. */
export function SectionDesk({ report: { id }, section }: SectionDeskProps) {
  const { key } = section;
  const queries = useQueryClient();
  const latest = useCallback(async () => {
    const report = await read<HeadsReportView>(reportPath(id));
    return wordsOf(report.sections.find((one) => one.key === key));
  }, [id, key]);
  const send = useCallback(
    async (text: string, version: number): Promise<KeptWords> => {
      const put = () =>
        change<SavedSection>(reportPath(id, `/sections/${key}`), {
          method: 'PUT',
          body: { text },
          version,
        });
      const saved = await put().catch(async (error: unknown) => {
        // Somebody saved another section in the very same moment: this one is still as we saw it.
        if (isChangedMeanwhile(error) && (await latest()).version === version) return put();
        throw error;
      });
      const at = new Date().toISOString();
      queries.setQueryData<HeadsReportView>(
        reportQuery(id).queryKey,
        (report) => report && written(report, key, saved, at),
      );
      return { version: saved.version, text: saved.text, by: null, at };
    },
    [id, key, queries, latest],
  );
  return (
    <WordsDesk
      what="this section"
      draftKey={`heads-report/${id}/${key}`}
      kept={wordsOf(section)}
      {...{ send, latest }}
      label={`${section.title}: commentary`}
      hint={section.hint}
      longest={LONGEST}
    />
  );
}

function wordsOf(section: ReportSectionView | undefined): KeptWords {
  return {
    version: section?.version ?? 0,
    text: section?.text ?? '',
    by: section?.written_by ?? null,
    at: section?.written_at ?? null,
  };
}

/** The report with one section saved; a later version that came in meanwhile is kept. */
function written(
  report: HeadsReportView,
  key: string,
  saved: SavedSection,
  at: string,
): HeadsReportView {
  const { version, text, report_version: whole, missing } = saved;
  return {
    ...report,
    version: Math.max(report.version, whole),
    missing,
    sections: report.sections.map((one) =>
      one.key === key && one.version <= version ? { ...one, version, text, written_at: at } : one,
    ),
  };
}

/** One import as the service gives it, for tests. */
import type { FileView, ImportView } from '@/api/generated/performance';

export function aFile(changes: Partial<FileView> = {}): FileView {
  return {
    needs: [],
    note: null,
    layout: 'key stage 4 performance tables',
    datasets: ['ks4'],
    years: ['2025-26'],
    status: 'provisional',
    size: 4_096,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    headings: ['URN', 'ATT8SCR', 'TOWN'],
    columns: [
      { heading: 'URN', read_as: 'URN' },
      { heading: 'ATT8SCR', read_as: 'Attainment 8' },
    ],
    rows: 133,
    skipped: [{ reason: 'a special school', rows: 36, lines: [96, 97] }],
    unknown: { schools: 93, urns: ['100528'] },
    odd: { values: 0, listed: [] },
    suppressed: 1,
    ...changes,
  };
}

export function anImport(changes: Partial<ImportView> = {}): ImportView {
  return {
    id: '01KARJ9Z6GN3S8WQ4T7X2V8001',
    version: 3,
    state: 'previewed',
    begun_by: 'data-specialist',
    begun_at: '2026-11-23T09:30:00Z',
    school_id: null,
    file_name: 'ks4.csv',
    rows_read: 133,
    file: aFile(),
    schools: [
      {
        school_id: 'stavermarsh',
        urns: ['900099'],
        years: ['2025-26'],
        new: 12,
        changed: 3,
        same: 0,
        suppressed: 1,
        inspections: 0,
      },
    ],
    areas: [{ area: 'england', new: 4, changed: 0, same: 0 }],
    same_as: null,
    refused: null,
    rejection: null,
    committed_by: null,
    committed_at: null,
    undone_by: null,
    undone_at: null,
    may_commit: true,
    may_undo: false,
    ...changes,
  };
}

/** A month to choose a day from; loaded only when somebody opens it. */
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/en-gb';

import { DatePicker, DatesProvider } from '@mantine/dates';

import classes from './month-sheet.module.css';

type MonthSheetProps = {
  readonly value: string | null;
  readonly onChoose: (isoDate: string) => void;
};

/** Weeks begin on Monday, as a school's do. */
export default function MonthSheet({ value, onChoose }: MonthSheetProps) {
  return (
    <DatesProvider settings={{ locale: 'en-gb', firstDayOfWeek: 1 }}>
      <DatePicker
        className={classes['sheet'] ?? ''}
        value={value}
        {...(value ? { defaultDate: value } : {})}
        onChange={(chosen) => {
          if (chosen) onChoose(chosen);
        }}
        hideOutsideDates
        ariaLabels={{
          nextMonth: 'Next month',
          previousMonth: 'Previous month',
          monthLevelControl: 'Choose a month',
          yearLevelControl: 'Choose a year',
          nextYear: 'Next year',
          previousYear: 'Previous year',
          nextDecade: 'Next ten years',
          previousDecade: 'Previous ten years',
        }}
      />
    </DatesProvider>
  );
}

/** Choosing a file: the browser's own control, labelled, with its hint and its error beside it. */
import { useId } from 'react';

import classes from './file-field.module.css';

type FileFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** Endings and kinds, as the browser takes them: ".csv,text/csv". */
  readonly accept: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly onChoose: (file: File | null) => void;
};

/** A file cannot be given back by a draft, so the form around it keeps everything else. */
export function FileField(props: FileFieldProps) {
  const { label, hint, accept, required = false, error, onChoose } = props;
  const id = useId();
  return (
    <div className={classes['field']}>
      <label className={classes['label']} htmlFor={id}>
        {label}
        {required ? null : ' (optional)'}
      </label>
      <p className={classes['hint']} id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        className={classes['input']}
        type="file"
        accept={accept}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files?.[0] ?? null);
        }}
      />
      {error ? (
        <p className={classes['error']} id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

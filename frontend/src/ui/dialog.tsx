/** A modal that reads well aloud: named by its title, no stray banner landmark, focus returned. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** At the top for what grows and shrinks as one types. */
  readonly atTop?: boolean;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
};

/** Closes on Escape; a click outside does not close it, so nothing typed is lost by a slip. */
export function Dialog({ title, opened, onClose, size = 'lg', atTop, children }: DialogProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      centered={!atTop}
      lockScroll={false}
      closeOnClickOutside={false}
    >
      <Modal.Overlay backgroundOpacity={0.55} />
      <Modal.Content radius="lg" className={classes['sheet'] ?? ''}>
        <Modal.Header role="presentation" className={classes['head'] ?? ''}>
          <Modal.Title className={classes['title'] ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={`Close ${title}`} size="lg" />
        </Modal.Header>
        <Modal.Body className={classes['body'] ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

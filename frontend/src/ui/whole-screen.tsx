/** A dialog over everything, for a wall: named for whoever hears it, left by Escape. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './whole-screen.module.css';

type WholeScreenProps = {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Focus starts at what carries `data-autofocus`, and goes back to where it was. */
export function WholeScreen({ name, onClose, children }: WholeScreenProps) {
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content className={classes['sheet'] ?? ''} aria-label={name}>
        <Modal.Body className={classes['body'] ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Going somewhere: router links in the product's look. */
import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type Plain<Props> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props | 'style'>;

/** A link inside words. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorProps & Plain<AnchorProps>>(function TextLink(props, ref) {
    return <Anchor ref={ref} underline="always" {...props} />;
  }),
);

/** A link that looks like a button. */
export const LinkButton = createLink(
  forwardRef<HTMLAnchorElement, ButtonProps & Plain<ButtonProps>>(function LinkButton(props, ref) {
    return <Button component="a" ref={ref} {...props} />;
  }),
);

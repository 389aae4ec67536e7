/** Linear light of a screen's red, green and blue, each 0 to 1. */
export type Light = readonly [number, number, number];

/** Of "#RRGGBB", or "#RRGGBBAA" whose last two digits are left out. */
export function lightOf(hex: string): Light {
  const [, r, g, b] = /^#(..)(..)(..)(?:..)?$/.exec(hex)!;
  return [linear(r!), linear(g!), linear(b!)];
}

/** What is seen of "#RRGGBBAA" over a background; browsers mix the values as they are coded, not the light. */
export function over(hex: string, background: string): string {
  const alpha = Number.parseInt(hex.slice(7, 9) || 'ff', 16) / 255;
  const mixed = [1, 3, 5].map(at => {
    const [a, b] = [hex, background].map(colour => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a! * alpha + b! * (1 - alpha));
  });
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The ratio of WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = lightOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The transfer function of sRGB, IEC 61966-2-1. */
function linear(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

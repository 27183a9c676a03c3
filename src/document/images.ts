/** The tag of an image as Kubernetes reads it: `latest` where there is neither a tag nor a digest. */
export function tagOf(image: string): string | undefined {
  const [name, digest] = image.split('@');
  return /:([^/:]+)$/.exec(name)?.[1] ?? (digest === undefined ? 'latest' : undefined);
}

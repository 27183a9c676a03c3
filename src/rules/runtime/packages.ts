import { PACKAGE_LOCATIONS, packageLocations } from '../admission/packages';
import { COMPONENTS, rule } from '../rule';

const SCHEME = /^(https?|function|source|sink):\/\//i;
const HAS_WGET = /pulsar-functions-(pulsarctl|sn|generic)-(java|python|go|nodejs|base)-runner/;

export const PACKAGE_KIND = rule({
  code: 'FM401',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: PACKAGE_LOCATIONS,
  why: 'Neither admission nor the download compares the kind of a package with the kind of component.',
  remedy: 'name a package of the same kind as the component.',
  check(subject) {
    const kind = subject.kind.toLowerCase();
    return packageLocations(subject)
      .filter(({ url }) => ['function', 'source', 'sink'].some((scheme) => scheme !== kind && url.toLowerCase().startsWith(`${scheme}://`)))
      .map(({ at, received }) => ({ at, received }));
  },
});

export const SCHEME_CASE = rule({
  code: 'FM414',
  severity: 'error',
  kinds: COMPONENTS,
  needs: PACKAGE_LOCATIONS,
  why: 'Admission reads the scheme in any case; the controller knows it in lower case only, and downloads nothing.',
  remedy: 'write the scheme in lower case.',
  check: (subject) => packageLocations(subject).flatMap(({ url, at, received }) => {
    const scheme = SCHEME.exec(url)?.[0] ?? '';
    return scheme === scheme.toLowerCase() ? [] : [{ at, received }];
  }),
});

export const WEB_PACKAGE = rule({
  code: 'FM419',
  severity: 'warning',
  kinds: COMPONENTS,
  needs: PACKAGE_LOCATIONS,
  why: 'The runner downloads from the web with wget only, if imageHasGet says so or the image is known to have it; only the operator\'s init containers could do without.',
  remedy: 'set imageHasGet for an image with wget, or keep the package in Pulsar.',
  check: (subject) => subject.isTrue('imageHasGet') || HAS_WGET.test(subject.text('image'))
    ? []
    : packageLocations(subject).filter(({ url }) => /^https?:\/\//.test(url)).map(({ at, received }) => ({ at, received })),
});

import { watched } from '../document/boundary';
import { refuse, show } from '../document/refusal';
import { shaped } from '../document/shape';

/** The kinds of package that Pulsar's package service keeps. */
export type PackageKind = 'function' | 'source' | 'sink';

const HTTP = /^https?:\/\/[^\s/]+\S*$/;
const PULSAR = /^(function|source|sink):\/\/([^\s/@]+)\/([^\s/@]+)\/([^\s/@]+)(@[^\s@]+)?$/;

/**
 * Where the code of a component is downloaded from when its pod starts. Without one, the code is in the image.
 *
 * Stands for `jarLocation`, `pyLocation`, `goLocation` and `functionFileLocation`.
 *
 * @throws FM207 where the URL is none, FM401 where it is of another kind of component; by what is given it
 */
export class Package {
  /** A package of Pulsar's package service: `function://tenant/namespace/name@version`, `source://...` or `sink://...`. */
  public static pulsar(url: string): Package {
    return new Package(url, false);
  }

  /** A file on a web server: `https://...` or `http://...`. The runner image needs wget: see `imageTools`. */
  public static http(url: string): Package {
    return new Package(url, true);
  }

  private constructor(
    /** The location, as it was given. */
    public readonly url: string,
    private readonly isHttp: boolean,
  ) {}

  /** @internal */
  public _locationFor(kind: PackageKind, field: string): string {
    if (this.isHttp) {
      if (!HTTP.test(this.url)) {
        this.malformed(field, 'A web location is http:// or https://, in lower case, with a host.', 'write the full URL, or use Package.pulsar(...).');
      }
      return this.url;
    }
    const match = PULSAR.exec(this.url);
    if (match === null) {
      this.malformed(
        field, 'A package is `function|source|sink://tenant/namespace/name`, in lower case, with or without `@version`.',
        `write ${kind}://tenant/namespace/name@version.`,
      );
    }
    if (match[1] !== kind) {
      refuse({
        code: 'FM401',
        field,
        received: show(this.url),
        because: `A ${kind} takes packages of the ${kind} kind; the operator does not compare them and the download fails in the pod.`,
        fix: `upload the package as ${kind}://... and name that.`,
      });
    }
    return this.url;
  }

  private malformed(field: string, because: string, fix: string): never {
    refuse({ code: 'FM207', field, received: show(this.url), because, fix });
  }
}

watched(Package, 'Package');

/** The location as a component of a kind takes it; undefined where the code is in the image. */
export function locationFor(location: Package | undefined, kind: PackageKind, field: string): string | undefined {
  if (location === undefined) { return undefined; }
  return shaped(location, { field, member: 'url', fix: `write Package.pulsar('${kind}://...') or Package.http('https://...').` })._locationFor(kind, field);
}

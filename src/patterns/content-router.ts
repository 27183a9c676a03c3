import { Construct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { expressionLambda, pythonText } from './shipped-step';
import { requireDistinctIds, requireSome } from './steps';
import { PulsarFunction, PulsarFunctionOptions } from '../components';
import { requireDeclared, watched } from '../document/boundary';
import { refuse, show, within } from '../document/refusal';
import { IInput, Topic } from '../pulsar';
import { Runtime } from '../runtime';

/** Where a {@link ContentRouter} sends messages, and which. */
export class Route {
  /**
   * The messages for which a Python expression is true, and no earlier route's.
   *
   * @param id the name of the route
   * @param expression Python with the names `value` (the message, from JSON), `key`, `properties` and `config`
   * @param topic where they go; by default `<name of the pipeline>-<id>`
   */
  public static when(id: string, expression: string, topic?: Topic): Route {
    return new Route(id, expression ?? '', topic);
  }

  /** The messages that no other route takes. Without it they are dead letters. */
  public static otherwise(id: string, topic?: Topic): Route {
    return new Route(id, undefined, topic);
  }

  /** A route that code of your own chooses. */
  public static to(id: string, topic?: Topic): Route {
    return new Route(id, undefined, topic);
  }

  private constructor(
    /** The name of the route. */
    public readonly id: string,
    /** @internal */
    public readonly _expression: string | undefined,
    /** @internal */
    public readonly _topic: Topic | undefined,
  ) {}
}

watched(Route, 'Route');

/** Properties of {@link ContentRouter}. */
export interface ContentRouterProps extends PipelineProps {
  /** What is routed: JSON, unless code of your own chooses. */
  readonly input: IInput;

  /** The routes; a message goes to the first that takes it. */
  readonly routes: Route[];

  /**
   * Code of your own that chooses. It finds the topic of each route under its id in `sideOutputs` of its user configuration, and
   * publishes through its context.
   * @default - Python that goes by the expressions of the routes
   */
  readonly router?: Runtime;

  /**
   * What else is to be said of the function.
   * @default - what is common to the pipeline
   */
  readonly routerOptions?: PulsarFunctionOptions;
}

/**
 * Messages by their content to named topics, unchanged, with key and properties.
 *
 * @throws FM203 where an expression is none, FM501 where two routes have one id or take the rest
 */
export class ContentRouter extends Pipeline {
  /** The function that routes. */
  public readonly router: PulsarFunction;

  private readonly topics: { readonly [id: string]: Topic };

  constructor(scope: Construct, id: string, props: ContentRouterProps) {
    requireDeclared(scope, id, 'ContentRouterProps', props);
    super(scope, id, props);
    const { routes, input, router, routerOptions = {} } = props;
    within(this, () => requireRoutes(routes));
    this.topics = Object.fromEntries(routes.map((route) => [route.id, route._topic ?? this.topicFor(route.id)]));
    this.router = router === undefined
      ? this._addShipped('router', {
        step: 'Route',
        members: within(this, () => routesOf(routes)),
        inputs: [input],
        sideOutputs: { ...this.topics, deadLetters: this.deadLetters },
      }, routerOptions)
      : this.addFunction('router', { ...routerOptions, runtime: router, inputs: [input], sideOutputs: { ...this.topics, ...routerOptions.sideOutputs } });
  }

  /**
   * The topic of a route, as an input of others.
   * @throws FM104 where there is no such route
   */
  public route(id: string): Topic {
    return Object.hasOwn(this.topics, id) ? this.topics[id] : within(this, () => refuse({
      code: 'FM104',
      field: 'routes',
      received: show(id),
      because: `There is no such route; there are ${Object.keys(this.topics).join(', ')}.`,
      fix: 'name one of them.',
    }));
  }
}

watched(ContentRouter, 'ContentRouter');

function requireRoutes(routes: readonly Route[]): void {
  requireSome(routes, 'routes', 'name where messages go: Route.when(...), Route.otherwise(...).');
  requireDistinctIds(routes, 'routes');
  if (routes.some(({ id }) => id === 'deadLetters')) {
    refuse({
      code: 'FM501', field: 'routes', received: '"deadLetters"', because: 'The dead letters of the pipeline have this name.', fix: 'name the route otherwise.',
    });
  }
}

/** The routes as members of the class. */
function routesOf(routes: readonly Route[]): string[] {
  const open = routes.filter(({ _expression }) => _expression === undefined);
  if (open.length > 1) {
    refuse({
      code: 'FM501',
      field: 'routes',
      received: open.map(({ id }) => id).join(', '),
      because: 'Several routes take what no other takes.',
      fix: 'keep one Route.otherwise(...), or give `router`, code of your own that chooses.',
    });
  }
  const lines = routes.flatMap(({ id, _expression }) => _expression === undefined
    ? [] : [`    (${pythonText(id)}, ${expressionLambda(_expression, `routes.${id}`)}),`]);
  return [['routes = (', ...lines, ')'].join('\n'), ...open.map(({ id }) => `otherwise = ${pythonText(id)}`)];
}

from support import Step, Unprocessable, evaluate, forward, json_of, message_of, side_output


class Route(Step):
    """Sends every message, as it is, to the first route whose expression is true."""

    routes = ()
    otherwise = None

    def handle(self, input, context, outbox):
        message = message_of(json_of(input), context)
        name = next((name for name, matches in self.routes if evaluate(matches, message)), self.otherwise)
        if name is None:
            raise Unprocessable('no route')
        forward(input, context, outbox, side_output(context, name))

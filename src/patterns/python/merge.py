from support import Step, forward


class Merge(Step):
    """Passes on every message as it is, with its key and properties."""

    def handle(self, input, context, outbox):
        forward(input, context, outbox)

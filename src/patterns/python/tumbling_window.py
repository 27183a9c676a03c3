import json
import time

from support import Outbox, Step, Unprocessable, evaluate, forward, json_of, json_text, message_of, output, side_output, text_of


class TumblingWindow(Step):
    """
    Aggregates a number by key and tumbling window, in the state store.

    A window is published when the first message of a later one arrives for its key. One pod at a time may see a key.
    """

    length = 60000

    def handle(self, input, context, outbox):
        message = message_of(json_of(input), context)
        key = str(evaluate(self.key, message))
        number = number_of(evaluate(self.number, message))
        start = int(self.time_of(message, context)) // self.length * self.length
        window = window_in(context, key)
        if window is not None and start < window['start']:
            self.leave(input, context, outbox)
        elif window is not None and start == window['start']:
            put_window(context, key, merged(window, number))
        else:
            if window is not None:
                self.publish(key, window, context)
            put_window(context, key, {'start': start, 'count': 1, 'sum': number, 'min': number, 'max': number})

    def time_of(self, message, context):
        """In milliseconds: what the expression says, else the event time, else now."""
        if self.timestamp is not None:
            return number_of(evaluate(self.timestamp, message))
        return context.get_message_eventtime() or time.time() * 1000

    def publish(self, key, window, context):
        """Waits, so that the window is not forgotten before it is stored."""
        aggregate = {'key': key, 'end': window['start'] + self.length}
        outbox = Outbox(context)
        outbox.publish(output(context), json_text(dict(aggregate, **window)), key)
        outbox.wait()

    def leave(self, input, context, outbox):
        """What is too late for its window goes to the late data, where there is such a topic."""
        topic = side_output(context, 'lateData')
        if topic is not None:
            forward(input, context, outbox, topic)

    @staticmethod
    def key(value, key, properties, config):
        raise NotImplementedError

    @staticmethod
    def number(value, key, properties, config):
        raise NotImplementedError

    timestamp = None


def number_of(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or value in (float('inf'), float('-inf')):
        raise Unprocessable('not a number: %r' % (value,))
    return value


def merged(window, number):
    return {
        'start': window['start'],
        'count': window['count'] + 1,
        'sum': window['sum'] + number,
        'min': min(window['min'], number),
        'max': max(window['max'], number),
    }


def window_in(context, key):
    state = context.get_state('window/' + key)
    return json.loads(text_of(state)) if state else None


def put_window(context, key, window):
    context.put_state('window/' + key, json_text(window))

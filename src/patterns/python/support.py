import json
import re
import threading
from collections import namedtuple

from pulsar import Function, Result, SerDe

Message = namedtuple('Message', 'value key properties config')


class Raw(SerDe):
    """Hands over the bytes of a message. Pulsar's own default makes a number of every text that looks like one."""

    def serialize(self, input):
        return input if isinstance(input, bytes) else str(input).encode('utf-8')

    def deserialize(self, input_bytes):
        return input_bytes


class Unprocessable(Exception):
    """A message that will fail however often it is tried."""


def text_of(data):
    try:
        return data.decode('utf-8') if isinstance(data, bytes) else str(data)
    except UnicodeDecodeError as error:
        raise Unprocessable('not UTF-8: %s' % error)


def json_of(data):
    try:
        return json.loads(text_of(data))
    except ValueError as error:
        raise Unprocessable('not JSON: %s' % error)


def json_text(value):
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(',', ':'))
    except (TypeError, ValueError) as error:
        raise Unprocessable('not plain JSON: %s' % error)


def message_of(value, context):
    return Message(value, context.get_message_key(), properties_of(context), dict(context.get_user_config_map() or {}))


def properties_of(context):
    return dict(context.get_message_properties() or {})


def evaluate(expression, message):
    try:
        return expression(*message)
    except Exception as error:
        raise Unprocessable('%s: %s' % (type(error).__name__, error))


def output(context):
    """The context's own `get_output_topic` fails in Python."""
    return context.get_user_config_value('outputTopic')


def side_output(context, name):
    return (context.get_user_config_value('sideOutputs') or {}).get(name)


def consumer_of(context):
    """The input, as it was subscribed to, that the message came from: a partition or a match of a pattern has another name."""
    topic = context.get_current_message_topic_name()
    base = re.sub(r'-partition-\d+$', '', topic)
    inputs = list(context.get_input_topics())
    named = [name for name in inputs if name in (topic, base)]
    return (named + [name for name in inputs if re.match(name, base)] + [topic])[0]


class Outbox(object):
    """What is published because of one message, and whether Pulsar has stored all of it."""

    def __init__(self, context):
        self._context = context
        self._lock = threading.Lock()
        self._pending = 1
        self._failure = None
        self._then = None
        self._settled = threading.Event()

    def publish(self, topic, data, key=None, properties=None):
        with self._lock:
            self._pending += 1
        conf = {}
        if key:
            conf['partition_key'] = key
        if properties:
            conf['properties'] = properties
        self._context.publish(topic, data, callback=self._stored, message_conf=conf or None)

    def acknowledge(self):
        """Acknowledges the message once all is stored. If it never is, Pulsar delivers the message again after the timeout."""
        context, message, consumer = self._context, self._context.get_message_id(), consumer_of(self._context)
        self._then = lambda: context.ack(message, consumer)
        self._release()

    def wait(self, seconds=30):
        """Waits until all is stored. An error makes Pulsar deliver the message again."""
        self._release()
        if not self._settled.wait(seconds):
            raise RuntimeError('Pulsar did not confirm what was published within %s s' % seconds)
        if self._failure is not None:
            raise RuntimeError('Pulsar did not store what was published: %s' % self._failure)

    def _stored(self, result, _message_id):
        if result != Result.Ok:
            self._failure = result
        self._release()

    def _release(self):
        with self._lock:
            self._pending -= 1
            last = self._pending == 0
        if last:
            if self._then is not None and self._failure is None:
                self._then()
            self._settled.set()


class Step(Function):
    """
    One step: publishes what it makes of a message and acknowledges the message once Pulsar has stored that; autoAck is off.

    What is unprocessable goes to the dead letters. Any other error makes Pulsar deliver the message again.
    """

    def process(self, input, context):
        outbox = Outbox(context)
        try:
            self.handle(input, context, outbox)
        except Unprocessable as error:
            self.reject(input, context, outbox, error)
        outbox.acknowledge()

    def handle(self, input, context, outbox):
        raise NotImplementedError

    def reject(self, input, context, outbox, error):
        topic = side_output(context, 'deadLetters')
        if topic is None:
            raise error
        properties = properties_of(context)
        properties.setdefault('REAL_TOPIC', context.get_current_message_topic_name())
        properties['FUNCTION'] = '/'.join((context.get_function_tenant(), context.get_function_namespace(), context.get_function_name()))
        properties['ERROR'] = str(error)[:500]
        context.get_logger().warning('A message goes to %s: %s', topic, error)
        outbox.publish(topic, input, context.get_message_key(), properties)


def forward(data, context, outbox, topic=None):
    """Passes on data with the key and the properties of the message, to the output unless told otherwise."""
    outbox.publish(topic or output(context), data, context.get_message_key(), properties_of(context))

"""Functions as Function Mesh would run them, on topics in memory: the code, configuration and SerDes of real manifests."""
import re
import sys
import types
from collections import defaultdict, namedtuple
from concurrent.futures import ThreadPoolExecutor

from pulsar import Context, Result
from pulsar.functions.serde import IdentitySerDe

Stored = namedtuple('Stored', 'data key properties event_time')


class Broker(object):
    def __init__(self):
        self.topics = defaultdict(list)
        self.refusing = set()

    def send(self, topic, data, key='', properties=None, event_time=0):
        self.topics[topic].append(Stored(data if isinstance(data, bytes) else data.encode('utf-8'), key, dict(properties or {}), event_time))

    def texts(self, topic):
        return [message.data.decode('utf-8') for message in self.topics[topic]]


class FakeLogger(object):
    def __init__(self):
        self.lines = []

    def warning(self, text, *values):
        self.lines.append(text % values)


class InMemoryContext(Context):
    """The context of one function. What the real one fails at fails here."""

    def __init__(self, broker, name, inputs, config):
        self.broker, self.name, self.inputs, self.config = broker, name, inputs, config
        self.state = {}
        self.acknowledged = []
        self.logger = FakeLogger()
        self.sender = ThreadPoolExecutor(1)
        self.sent = []
        self.topic = self.message = self.message_id = None

    def get_message_id(self):
        return self.message_id

    def get_message_key(self):
        return self.message.key

    def get_message_eventtime(self):
        return self.message.event_time

    def get_message_properties(self):
        return self.message.properties

    def get_current_message_topic_name(self):
        return self.topic

    def get_function_tenant(self):
        return 'public'

    def get_function_namespace(self):
        return 'default'

    def get_function_name(self):
        return self.name

    def get_logger(self):
        return self.logger

    def get_user_config_value(self, key):
        return self.config.get(key) if self.config else None

    def get_user_config_map(self):
        return self.config or []

    def get_input_topics(self):
        return list(self.inputs)

    def get_output_topic(self):
        raise AttributeError("'FunctionDetails' has no 'output'")

    def publish(self, topic_name, message, serde_class_name='serde.IdentitySerDe', properties=None, compression_type=None,
                callback=None, message_conf=None):
        data = IdentitySerDe().serialize(message)
        conf = message_conf or {}
        topic_name = str(topic_name)

        def store():
            if topic_name in self.broker.refusing:
                callback(Result.Timeout, None)
            else:
                self.broker.send(topic_name, data, conf.get('partition_key', ''), conf.get('properties'))
                callback(Result.Ok, None)
        self.sent.append(self.sender.submit(store))

    def ack(self, msgid, topic):
        if topic not in self.inputs:
            raise ValueError('Invalid topicname %s' % topic)
        self.acknowledged.append(msgid)

    def incr_counter(self, key, amount):
        self.state[key] = self.state.get(key, 0) + amount

    def get_counter(self, key):
        return self.state.get(key)

    def put_state(self, key, value):
        assert isinstance(value, str)
        self.state[key] = value.encode('utf-8')

    def get_state(self, key):
        return self.state.get(key)


class Deployed(object):
    """A function as its manifest says."""

    def __init__(self, broker, name, spec, code):
        self.broker = broker
        self.spec = spec
        config = spec['input']
        self.serdes = dict(config.get('customSerdeSources', {}))
        self.schemas = {topic: source.get('schemaType') for topic, source in config.get('sourceSpecs', {}).items()}
        pattern = config.get('topicPattern')
        self.inputs = list(config.get('topics', [])) + ([pattern] if pattern else [])
        self.inputs += [name for name in list(self.serdes) + list(self.schemas) if name not in self.inputs]
        self.pattern = pattern or next((t for t, s in config.get('sourceSpecs', {}).items() if s.get('isRegexPattern')), None)
        for topic, source in config.get('sourceSpecs', {}).items():
            if source.get('serdeClassname'):
                self.serdes[topic] = source['serdeClassname']
        self.context = InMemoryContext(broker, name, self.inputs, spec.get('funcConfig'))
        module = types.ModuleType('inline_function')
        sys.modules['inline_function'] = module
        exec(compile(code, '%s.py' % name, 'exec'), module.__dict__)
        self.module = module
        self.function = getattr(module, spec['className'].split('.')[1])()
        self.read = defaultdict(int)
        self.refused = []

    def run(self):
        """Processes what is new, and says whether there was anything."""
        found = False
        for topic in list(self.broker.topics):
            name = self.subscription_of(topic)
            if name is None:
                continue
            while self.read[topic] < len(self.broker.topics[topic]):
                index = self.read[topic]
                self.read[topic] += 1
                self.deliver(topic, name, index)
                found = True
        return found

    def subscription_of(self, topic):
        if topic in self.inputs:
            return topic
        base = re.sub(r'-partition-\d+$', '', topic)
        if base in self.inputs:
            return base
        return self.pattern if self.pattern is not None and re.fullmatch(self.pattern, topic) else None

    def deliver(self, topic, name, index):
        message = self.broker.topics[topic][index]
        context = self.context
        context.topic, context.message, context.message_id = topic, message, (topic, index)
        try:
            output = self.function.process(self.deserialized(message.data, name), context)
        except Exception as error:
            self.refused.append(error)
            return
        finally:
            for sent in context.sent:
                sent.result()
            context.sent = []
        automatic = self.spec.get('autoAck', True)
        if output is not None:
            self.broker.send(self.spec['output']['topic'], IdentitySerDe().serialize(output))
        if automatic:
            context.acknowledged.append((topic, index))

    def deserialized(self, data, name):
        if self.schemas.get(name) == 'STRING':
            return data.decode('utf-8')
        serde = self.serdes.get(name)
        return (IdentitySerDe() if serde is None else getattr(self.module, serde.split('.')[1])()).deserialize(data)


def settle(functions):
    """Runs functions until no message is left. One that goes in a circle without end fails."""
    for _ in range(1000):
        if not any([function.run() for function in functions]):
            return
    raise AssertionError('messages go in a circle')

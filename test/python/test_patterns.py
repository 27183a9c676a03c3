import json
import unittest

from in_memory import Broker, settle
from manifests import deployed


def topic(name):
    return 'persistent://public/default/' + name


class PatternTest(unittest.TestCase):
    def start(self, app):
        self.broker = Broker()
        self.functions = deployed(self.broker, app)

    def settle(self):
        settle(self.functions.values())

    def send(self, name, value, **conf):
        self.broker.send(topic(name), value if isinstance(value, (str, bytes)) else json.dumps(value), **conf)

    def texts(self, name):
        return self.broker.texts(topic(name))

    def values(self, name):
        return [json.loads(text) for text in self.texts(name)]

    def stored(self, name):
        return self.broker.topics[topic(name)]

    def assert_all_acknowledged(self):
        for name, function in self.functions.items():
            self.assertEqual(function.refused, [], name)
            self.assertEqual(len(function.context.acknowledged), sum(function.read.values()), name)
            self.assertEqual(len(set(function.context.acknowledged)), len(function.context.acknowledged), name)


class WordCount(PatternTest):
    def test_counts_words_of_sentences(self):
        self.start('word-count')
        self.send('sentences', "The fox's 42 foxes; the NAN, the inf.")
        self.send('sentences', '42')
        self.settle()
        last = {value['word']: value['count'] for value in self.values('counts')}
        self.assertEqual(last, {'the': 3, "fox's": 1, '42': 2, 'foxes': 1, 'nan': 1, 'inf': 1})
        self.assertTrue(all(message.key == json.loads(message.data)['word'] for message in self.stored('counts')))
        self.assert_all_acknowledged()

    def test_counts_the_same_from_a_topic_of_strings(self):
        self.start('word-count-of-strings')
        self.send('sentences', 'Größe größe')
        self.settle()
        self.assertEqual(self.values('counts')[-1], {'word': 'größe', 'count': 2})

    def test_what_is_no_text_is_a_dead_letter(self):
        self.start('word-count')
        self.send('sentences', b'\xff\xfe')
        self.settle()
        [dead] = self.stored('dead')
        self.assertEqual(dead.data, b'\xff\xfe')
        self.assertEqual(dead.properties['REAL_TOPIC'], topic('sentences'))
        self.assertIn('UTF-8', dead.properties['ERROR'])
        self.assert_all_acknowledged()

    def test_a_sentence_is_not_acknowledged_before_its_words_are_stored(self):
        self.start('word-count')
        splitter = self.functions['wc-splitter']
        self.broker.refusing.add(splitter.spec['output']['topic'])
        self.send('sentences', 'lost words')
        self.settle()
        self.assertEqual(splitter.context.acknowledged, [])

    def test_a_failing_state_store_is_no_dead_letter(self):
        self.start('word-count')
        counter = self.functions['wc-counter']
        counter.context.incr_counter = lambda key, amount: (_ for _ in ()).throw(IOError('no bookie'))
        self.send('sentences', 'word')
        self.settle()
        self.assertEqual(len(counter.refused), 1)
        self.assertEqual(self.stored('dead'), [])


class Etl(PatternTest):
    def source(self):
        return self.functions['etl-paid'].inputs[0][len(topic('')):]

    def order(self, **fields):
        return dict({'id': 1, 'status': 'paid', 'amount': 10, 'currency': 'USD', 'card': '4711'}, **fields)

    def test_filters_enriches_and_transforms(self):
        self.start('etl')
        self.send(self.source(), self.order(), key='k', properties={'trace': 't'})
        self.send(self.source(), self.order(status='open'))
        self.send(self.source(), self.order(amount=1))
        self.settle()
        [result] = self.broker.topics[self.functions['etl-slim'].spec['output']['topic']]
        self.assertEqual((json.loads(result.data), result.key, result.properties), ({'id': 1, 'euros': 9.0}, 'k', {'trace': 't'}))
        self.assert_all_acknowledged()

    def test_dead_letters_go_back_twice_and_are_parked_then(self):
        self.start('etl')
        self.send(self.source(), self.order(currency='XXX'), key='k')
        self.send(self.source(), 'no json')
        self.settle()
        self.assertEqual(len(self.stored('dead')), 6)
        parked = {message.data.decode(): message for message in self.stored('parked')}
        self.assertEqual(len(parked), 2)
        self.assertEqual({message.properties['REDRIVE_COUNT'] for message in parked.values()}, {'2'})
        self.assertIn('KeyError', parked[json.dumps(self.order(currency='XXX'))].properties['ERROR'])
        self.assertEqual(parked['no json'].properties['PARKED'], 'it was sent back 2 times')
        self.assert_all_acknowledged()

    def test_a_dead_letter_of_elsewhere_is_parked(self):
        self.start('etl')
        self.send('dead', {}, properties={'REAL_TOPIC': topic('elsewhere')})
        self.settle()
        self.assertEqual(self.stored('parked')[0].properties['PARKED'], 'it names no topic among the targets')

    def test_a_mended_pipeline_takes_what_comes_back(self):
        self.start('etl')
        self.send(self.source(), self.order(currency='XXX'))
        self.functions['etl-paid'].run()
        self.functions['etl-rated'].run()
        self.functions['etl-rated'].context.config['rates']['XXX'] = 2
        self.settle()
        self.assertEqual(self.broker.texts(self.functions['etl-slim'].spec['output']['topic']), ['{"id":1,"euros":20}'])
        self.assertEqual(self.stored('parked'), [])


class Inspected(PatternTest):
    def test_only_what_passes_goes_back(self):
        self.start('inspected')
        self.send('dead', {'retry': True}, key='k', properties={'trace': 't', 'REAL_TOPIC': topic('x'), 'ORIGIN_MESSAGE_ID': '1', 'ERROR': 'e'})
        self.send('dead', {'retry': False})
        self.send('dead', 'text')
        self.send('dead', b'\xff')
        self.settle()
        [back] = self.stored('orders')
        self.assertEqual((back.key, back.properties), ('k', {'trace': 't', 'REDRIVE_COUNT': '1'}))
        reasons = [message.properties['PARKED'] for message in self.stored('parked')]
        self.assertEqual(reasons[0], 'the inspection refused it')
        self.assertIn('TypeError', reasons[1])
        self.assertIn('UTF-8', reasons[2])
        self.assert_all_acknowledged()


class Router(PatternTest):
    def test_the_first_route_that_fits(self):
        self.start('router')
        self.send('orders-eu', {'amount': 2000}, properties={'speed': 'express'})
        self.send('orders-eu', {'amount': 2}, properties={'speed': 'express'})
        self.send('orders-us-partition-3', {'amount': 3}, key='vip')
        self.send('orders-us', {'amount': 4})
        self.send('orders-us', {'amount': '5'})
        self.settle()
        self.assertEqual([self.values(name) for name in ('large', 'express', 'rest')], [[{'amount': 2000}], [{'amount': 2}, {'amount': 3}], [{'amount': 4}]])
        self.assertEqual(self.stored('express')[1].key, 'vip')
        errors = [message.properties['ERROR'].split(':')[0] for message in self.stored('dead')]
        self.assertEqual(sorted(errors), ['TypeError', 'no route'])
        self.assert_all_acknowledged()


class FanIn(PatternTest):
    def test_messages_pass_as_they_are(self):
        self.start('fan-in')
        self.send('a', b'\x00\xff', key='k', properties={'p': '1'})
        self.send('b', '007')
        self.settle()
        self.assertEqual([(message.data, message.key, message.properties) for message in self.stored('all')],
                         [(b'\x00\xff', 'k', {'p': '1'}), (b'007', '', {})])
        self.assert_all_acknowledged()


class Window(PatternTest):
    def measure(self, device, celsius, at):
        self.send('measured', {'device': device, 'celsius': celsius, 'at': at})

    def test_a_window_is_published_with_the_first_message_of_a_later_one(self):
        self.start('window')
        for celsius, at in ((20, 60000), (24, 119999), (22, 61000)):
            self.measure('d1', celsius, at)
        self.measure('d2', 1, 240000)
        self.settle()
        self.assertEqual(self.values('aggregates'), [])
        self.measure('d1', 30, 120000)
        self.settle()
        self.assertEqual(self.values('aggregates'), [{'key': 'd1', 'start': 60000, 'end': 120000, 'count': 3, 'sum': 66, 'min': 20, 'max': 24}])
        self.assertEqual(self.stored('aggregates')[0].key, 'd1')
        self.assert_all_acknowledged()

    def test_late_data(self):
        self.start('window')
        self.measure('d1', 1, 120000)
        self.measure('d1', 2, 60000)
        self.settle()
        self.assertEqual(self.values('late'), [{'device': 'd1', 'celsius': 2, 'at': 60000}])
        self.assert_all_acknowledged()

    def test_what_is_no_number_is_a_dead_letter(self):
        self.start('window')
        for celsius in ('20', None, True):
            self.measure('d1', celsius, 1)
        self.send('measured', '{"device": "d1", "celsius": NaN}')
        self.settle()
        self.assertEqual(len(self.stored('dead')), 4)

    def test_a_window_is_kept_until_its_aggregate_is_stored(self):
        self.start('window')
        self.measure('d1', 1, 0)
        self.settle()
        self.broker.refusing.add(topic('aggregates'))
        self.measure('d1', 2, 60000)
        self.settle()
        [window] = self.functions.values()
        self.assertEqual(len(window.refused), 1)
        self.broker.refusing.clear()
        self.measure('d1', 2, 60000)
        self.settle()
        self.assertEqual([value['sum'] for value in self.values('aggregates')], [1])


class Iot(PatternTest):
    def test_alerts_are_told_from_the_rest(self):
        self.start('iot')
        for device, celsius in (('hot', 90), ('cool', 20), ('broken', 999)):
            self.send('telemetry', {'device': device, 'celsius': celsius, 'at': 1})
        self.send('telemetry', {'device': 'cool', 'celsius': 100, 'at': 2, 'test': True})
        for device in ('hot', 'cool'):
            self.send('telemetry', {'device': device, 'celsius': 0, 'at': 60001})
        self.settle()
        self.assertEqual([value['key'] for value in self.values('alerts')], ['hot'])
        self.assertEqual([value['key'] for value in self.values('normal')], ['cool'])
        self.assertEqual([json.loads(message.data)['device'] for message in self.stored('dead')], ['broken'])
        self.assert_all_acknowledged()


class Cdc(PatternTest):
    def test_new_states_of_all_tables(self):
        self.start('cdc')
        self.send('shop.public.orders', {'op': 'c', 'before': None, 'after': {'id': 1}}, key='k')
        self.send('shop.public.items', {'op': 'u', 'before': {'id': 2}, 'after': '{"_id": 2}'})
        self.send('shop.public.items', {'op': 'd', 'before': {'id': 2}, 'after': None})
        self.send('shop.public.items', b'')
        self.send('shop', {'ddl': 'create table'})
        self.send('shop.public.items', {'id': 3})
        self.settle()
        output = self.functions['cdc-new-state'].spec['output']['topic']
        self.assertEqual(sorted(self.broker.texts(output)), ['{"_id":2}', '{"id":1}'])
        self.assertEqual([message.properties['ERROR'] for message in self.stored('dead')], ['not a change event'])
        self.assert_all_acknowledged()


if __name__ == '__main__':
    unittest.main()

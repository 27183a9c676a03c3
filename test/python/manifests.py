"""The functions of synthesized apps, from the JSON that test/python/run.ts hands over."""
import json
import os

from in_memory import Deployed


def deployed(broker, app):
    """The functions of an app by their names."""
    with open(os.path.join(os.environ['FUNCTION_MESH_APPS'], '%s.json' % app), encoding='utf-8') as file:
        manifests = json.load(file)
    code = {m['metadata']['name']: m['data']['inline_function.py'] for m in manifests if 'inline_function.py' in m.get('data', {})}
    functions = [(m['metadata']['name'], m['spec']) for m in manifests if m['kind'] == 'Function']
    functions += [(f['name'], f) for m in manifests if m['kind'] == 'FunctionMesh' for f in m['spec'].get('functions', [])]
    return {name: Deployed(broker, name, spec, code[code_map_of(spec)]) for name, spec in functions if code_map_of(spec) is not None}


def code_map_of(spec):
    volumes = spec.get('pod', {}).get('volumes', [])
    return next((volume['configMap']['name'] for volume in volumes if volume['name'] == 'inline-code'), None)

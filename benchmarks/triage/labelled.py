import os,tomllib,zlib
from dataclasses import dataclass
from pathlib import Path
@dataclass(frozen=True)
class Request:
    id: str; subject: str; topic: str; level: str; agency: str; scope: str; texts: tuple; second_topic: str=''; second_agency: str=''
def all_requests():
    R=[]
    for f in sorted(Path(os.environ.get('LAB','/tmp/data')).glob('*.toml')):
        for r in tomllib.loads(f.read_text(encoding='utf-8'))['request']: R.append(Request(**{**r,'texts':tuple(r['texts'])}))
    return R
def held_apart(r): return zlib.crc32(f'{r.topic}/{r.subject}'.encode())%100<12
def requests_for_training(): return [r for r in all_requests() if not held_apart(r)]
def requests_held_apart(): return [r for r in all_requests() if held_apart(r)]

"""Codes sentences with UniversalPetrarch, for petrarch.ts: python3 petrarch.py CHECKOUT SENTENCES.jsonl [PARSES.conllu]

Prints one line {"id", "codes": [CAMEO codes]} per sentence and {"seconds"} at the end: coding alone, without reading the
dictionaries and without parsing. The program codes dependency trees, not text. Without PARSES (CoNLL-U, `# sent_id = ID`)
a shallow tree stands in: the verbs are those of its own dictionary, the nouns on each side their subjects and objects.
"""

import io
import json
import logging
import os
import re
import sys
import time
import types
from contextlib import redirect_stdout

PREPOSITIONS = set("of in on at by for with from to into over after before during against near under about as".split())
DETERMINERS = set("the a an this that these those his her their its our my your some any no".split())
AUXILIARIES = set("is are was were be been being am has have had will would could should may might must do does did".split())
OTHERS = set("and or but not who which when where while because if he she they it we you i him them us".split())


def open_peer(checkout):
    """Imports the peer as its files stand; only what Python and networkx have renamed since is given back."""
    folder = os.path.join(checkout, "UniversalPetrarch")
    sys.path.insert(0, folder)
    os.chdir(folder)
    import networkx

    listed = {name: getattr(networkx.DiGraph, name) for name in ("successors", "predecessors")}
    for name, method in listed.items():
        setattr(networkx.DiGraph, name, lambda graph, node, method=method: list(method(graph, node)))
    networkx.DiGraph.node = property(lambda graph: graph.nodes)
    # Parsing is not asked for.
    sys.modules["udpipeparser"] = types.SimpleNamespace(UDpipeparser=None)
    logging.disable(logging.CRITICAL)
    import petrarch_ud
    import PETRglobals
    import PETRgraph
    import PETRreader

    PETRreader.parse_Config(os.path.join(folder, "data", "config", "PETR_config.ini"))
    # Its newer patterns: on its own suite they find three times as much as the older ones.
    PETRglobals.CodeWithPetrarch2, PETRglobals.CodeWithPetrarch1 = True, False
    petrarch_ud.read_dictionaries()
    return PETRglobals, PETRgraph, PETRreader


def shallow_tree(text, verbs):
    """CoNLL-U lines of a rough tree over the words of a sentence."""
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|[^\w\s]", text)
    tags = [tag_of(word, words[i - 1] if i else "", verbs) for i, word in enumerate(words)]
    heads = [i for i, tag in enumerate(tags) if tag == "VERB"]
    if not heads:
        return None
    nouns = [i for i, tag in enumerate(tags) if tag in ("NOUN", "PROPN") and not is_noun(tags, i + 1)]
    head, relation = {}, {}
    for i, verb in enumerate(heads):
        head[verb], relation[verb] = (-1, "root") if i == 0 else (heads[0], "conj")
        first = heads[i - 1] if i else -1
        last = heads[i + 1] if i + 1 < len(heads) else len(words)
        is_passive = any(tags[k] == "AUX" for k in range(max(first + 1, verb - 2), verb)) and words[verb].endswith("ed")
        before = [k for k in nouns if first < k < verb and k not in head]
        for noun in before[-1:]:
            head[noun], relation[noun] = verb, "nsubj:pass" if is_passive else "nsubj"
        for noun in [k for k in nouns if verb < k < last]:
            start = max([k for k in range(verb, noun) if tags[k] == "ADP"], default=None)
            is_object = start is None or any(start < k < noun for k in nouns)
            head[noun], relation[noun] = verb, "obj" if is_object and "obj" not in relation.values() else "obl"
            if start is not None and start not in head:
                head[start], relation[start] = noun, "case"
    for i in range(len(words)):
        if i in head:
            continue
        following = next((k for k in nouns if k > i), None)
        if is_noun(tags, i) or tags[i] in ("DET", "ADJ"):
            head[i], relation[i] = (following if following is not None else heads[0]), "compound" if is_noun(tags, i) else "det"
        else:
            head[i], relation[i] = heads[0], "aux" if tags[i] == "AUX" else "punct"
    return "\n".join(
        "\t".join([str(i + 1), word, (base_of(word, verbs) or word).lower(), tags[i], tags[i], "_", str(head[i] + 1), relation[i], "_", "_"])
        for i, word in enumerate(words)
    )


def is_noun(tags, i):
    return i < len(tags) and tags[i] in ("NOUN", "PROPN")


def base_of(word, verbs):
    """The base under which the verb dictionary knows a form, or None."""
    upper = word.upper()
    for ending, bases in (("", [""]), ("IES", ["Y"]), ("IED", ["Y"]), ("S", [""]), ("ES", [""]), ("ED", ["", "E"]), ("ING", ["", "E"])):
        stem = upper[: len(upper) - len(ending)]
        if not upper.endswith(ending) or len(stem) < 2:
            continue
        doubled = [stem[:-1]] if len(ending) > 1 and stem[-1] == stem[-2:-1] else []
        for base in [stem + end for end in bases] + doubled:
            if base in verbs:
                return base
    return None


def tag_of(word, before, verbs):
    lower = word.lower()
    if not word[0].isalpha():
        return "NUM" if word.isdigit() else "PUNCT"
    for tag, words in (("ADP", PREPOSITIONS), ("DET", DETERMINERS), ("AUX", AUXILIARIES), ("X", OTHERS)):
        if lower in words:
            return tag
    if base_of(word, verbs) and before.lower() not in DETERMINERS:
        return "VERB"
    return "PROPN" if word[0].isupper() else "NOUN"


def read_parses(path):
    parses = {}
    for block in io.open(path, encoding="utf8").read().split("\n\n"):
        lines = block.strip().split("\n")
        ids = [line.split("=", 1)[1].strip() for line in lines if line.startswith("# sent_id")]
        if ids:
            parses[ids[0]] = "\n".join(line for line in lines if not line.startswith("#"))
    return parses


def main():
    checkout, sentences = (os.path.abspath(path) for path in sys.argv[1:3])
    parses = read_parses(sys.argv[3]) if len(sys.argv) > 3 else None
    rows = [json.loads(line) for line in io.open(sentences, encoding="utf8")]
    noise = io.StringIO()
    with redirect_stdout(noise):
        settings, graph, reader = open_peer(checkout)
    verbs = set(settings.VerbDict["verbs"])
    seconds = 0.0
    for row in rows:
        tree = parses.get(row["id"]) if parses is not None else shallow_tree(row["text"], verbs)
        codes = []
        start = time.perf_counter()
        try:
            with redirect_stdout(noise):
                events = graph.Sentence(tree, row["text"], reader.dstr_to_ordate("20240101")).get_events() if tree else {}
            codes = [str(event[2]) for event in events.values() if event[2] and event[2] != "---"]
        except Exception:  # Its own crashes count as nothing found.
            pass
        seconds += time.perf_counter() - start
        print(json.dumps({"id": row["id"], "codes": codes}))
    print(json.dumps({"seconds": seconds}))


main()

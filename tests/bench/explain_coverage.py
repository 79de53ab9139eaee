#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which codes of real logs does `spoor-cli explain` not know?

    explain_coverage.py [--spoor build/dev/bin/spoor-cli] PATH...

Prints a line for each code (statuses, win32 codes, events with their provider, parameters, verbs, reasons, columns …)
that occurs in the logs and has no row of its own: the row of a class (4xx) does not count. Ends with 1 where there is
such a code. Events of programs that are nobody's but the log's maker's have no documentation, so they are told apart
and do not count.
"""
import argparse
import collections
import csv
import io
import ipaddress
import json
import os
import re
import subprocess
import sys

# Written by their makers to have events to read: dissect.eventlog's samples.
NO_DOCUMENTATION = {"TestApp", "TestAppX"}

# Fields of which each value means something by itself.
CODED = {"status", "sub", "win32", "method", "verb", "eventid", "logontype", "substatus", "failurereason",
         "kerio.record", "kerio.severity", "kerio.direction", "kerio.reason", "criterion", "log-type", "facility",
         "severity", "ftp.reply", "ftp.target", "ftp.target-port", "note", "marker", "access-mode", "completion",
         "direction", "transfer-type", "authentication-method", "ticketencryptiontype", "preauthtype", "s-reason"}


class Spoor:
    def __init__(self, program):
        self.program = program

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, errors="replace")
        return done.stdout

    def events(self, paths):
        for line in io.StringIO(self.run("events", "--format", "jsonl", "--zone", "UTC", *paths)):
            yield json.loads(line)

    def values(self, field, paths):
        rows = csv.reader(io.StringIO(self.run("events", "--format", "csv", "--zone", "UTC", "--fields", field, *paths)))
        next(rows, None)
        return collections.Counter(row[0] for row in rows if row and row[0] not in ("", "-"))

    def codes(self, codes):
        """{code: [explanation]}"""
        found = {}
        for at in range(0, len(codes), 200):
            part = codes[at : at + 200]
            for one in json.loads(self.run("explain", "--json", "--", *part))["codes"]:
                found[one["asked"]] = one["found"]
        return found

    def line(self, text, *more):
        return json.loads(self.run("explain", "--json", "--line", text, *more))


def of_columns(events):
    """(what, code, table that must know it) of what the columns of the timeline say."""
    for e in events:
        if not is_address(e.get("source.ip", "0.0.0.0")):
            continue  # a row without header whose columns were told wrongly: its numbers are no codes
        status, sub = e.get("http.response.status_code"), e.get("iis.sub_status")
        ftp = e["event.action"].startswith("ftp.")
        if "event.code" in e:
            continue
        if status:
            yield "reply" if ftp else "status", str(status), "ftp-reply" if ftp else "http-status"
            if sub and ftp:
                yield "FTP sub-status", f"{status}.{sub}", "ftp-sub-status"
            elif sub:
                yield "status", f"{status}.{sub}", "http-status"
        if "iis.win32_status" in e:
            yield "win32", str(e["iis.win32_status"]), "win32"
        method = e.get("http.request.method")
        if method and (ftp or e["event.action"] == "http.request"):
            yield "verb" if ftp else "method", method, "ftp-verb" if ftp else "http-method"


def is_address(text):
    try:
        ipaddress.ip_address(text.split("%")[0])
        return True
    except ValueError:
        return False


def shape(text):
    return re.sub(r"[0-9a-fA-F-]*\d[0-9a-fA-F-]*", "0", text)


def of_records(spoor, events):
    """Codes and columns without a meaning in records that stand by themselves."""
    shapes = {}
    for e in events:
        own = e.get("event.code")
        text = e["message"]
        parameters = tuple(sorted(set(re.findall(r"%%\d+|LogonType.{0,30}|0[xX][cC]0[0-9a-fA-F]{6}", text)))) if own else ()
        shapes.setdefault((own, parameters, e["event.action"], shape(text)), text)
    for (_, _, kind, _), text in shapes.items():
        told = spoor.line(text)
        # A line alone can be taken for one of another format than its file is.
        if told["format"] in ("text", "generic") or told["format"].startswith("iis-w3c") or not told["event"] or \
                told["event"]["kind"] != kind:
            continue
        provider = next((f["value"] for f in told["fields"] if f["name"] == "Provider"), "")
        if provider in NO_DOCUMENTATION:
            continue
        for f in told["fields"]:
            name, value = f["name"], f["value"]
            if not f["column"] and not told["format"].startswith("text"):
                yield f"column ({told['format'].split('-')[0]})", name
            coded = name.lower() in CODED or (value or "").startswith("%%") or (name == "Status" and provider)
            if value is None or not coded or (f["explained"] and not f["explained"]["code"].endswith("xx")):
                continue
            yield name, f"{provider} {value}" if name == "EventID" else value


def headers(paths):
    """Every `#Fields` line of the files, once."""
    found = set()
    for path in paths:
        names = [path] if os.path.isfile(path) else [os.path.join(f, n) for f, _, ns in os.walk(path) for n in ns]
        for name in names:
            with open(name, encoding="latin-1") as log:
                found.update(line[8:].strip() for line in log if line.startswith("#Fields:"))
    return sorted(found)


def of_headers(spoor, paths):
    """Columns of W3C logs of which nobody knows what they hold."""
    for header in headers(paths):
        row = " ".join({"date": "2004-11-16", "time": "10:54:13"}.get(name, "-") for name in header.split())
        told = spoor.line(row, "--fields", header)
        for field in told["fields"]:
            if told["format"].startswith("iis-w3c") and not field["column"]:
                yield "column (W3C)", field["name"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--spoor", default="build/dev/bin/spoor-cli")
    options.add_argument("paths", nargs="+")
    given = options.parse_args()
    spoor = Spoor(given.spoor)
    events = list(spoor.events(given.paths))
    missing = collections.Counter()

    wanted = collections.Counter(of_columns(events))
    known = spoor.codes(sorted({code for _, code, _ in wanted}))
    for (what, code, table), times in wanted.items():
        if not any(e["domain"] == table and not e["code"].endswith("xx") and
                   ("." not in code or table != "http-status" or e["code"] == code) for e in known[code]):
            missing[(what, code)] += times
    reasons = spoor.values("s-reason", given.paths)
    known = spoor.codes(sorted(reasons)) if reasons else {}
    for code, times in reasons.items():
        if not any(e["domain"] == "s-reason" for e in known[code]):
            missing[("s-reason", code)] += times
    missing.update(of_records(spoor, events))
    missing.update(of_headers(spoor, given.paths))

    kinds = len(wanted) + len(reasons)
    print(f"{len(events)} events, {kinds} codes of columns; without a row of their own: {len(missing)}")
    for (what, code), times in sorted(missing.items()):
        print(f"  {what:24} {code:60} {times}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

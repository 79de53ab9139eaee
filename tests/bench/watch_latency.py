#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long after a line was appended `spoor-cli watch --json` has told of it.

  watch_latency.py CLI FOLDER [--bursts N] [--load LINES_A_SECOND] [--seconds-between S] [--seed N]

CLI is spoor-cli. FOLDER is made where it is missing; the logs written into it are taken away at the end. Bursts of ten
refused logins, each of a client of its own, are appended at random moments in turn to an FTP and an HTTP log, each burst
in one write; what counts is the time from the end of that write to the line on standard output that has the client as its
subject. With --load, requests that are none of this are appended to a third log at that rate meanwhile (N lines are one
write each 20 ms). First all bursts without load, then as many with it. Prints a line of figures for each. Exit status 1
where a burst was not told of within a minute, or told of twice.
"""
import argparse
import datetime
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ATTEMPTS, PATIENCE = 10, 60
FTP_FIELDS = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-win32-status\n"
HTTP_FIELDS = "#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-substatus sc-win32-status\n"
HEAD = "#Software: Microsoft Internet Information Services 6.0\n#Version: 1.0\n#Date: 2009-11-17 00:00:00\n"


def stamp():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S")


def ftp_burst(client, number):
    when = stamp()
    return "".join(f"{when} {client} - [{number + i}]USER anna 331 0\n{when} {client} - [{number + i}]PASS - 530 1326\n"
                   for i in range(ATTEMPTS))


def http_burst(client, number):
    when = stamp()
    return "".join(f"{when} {client} CORP\\anna GET /private/{number + i} 401 1 2148074252\n" for i in range(ATTEMPTS))


class Load(threading.Thread):
    """Requests that nothing is to be told of, so many a second."""

    def __init__(self, path, rate):
        super().__init__(daemon=True)
        self.path, self.rate, self.stop, self.written = path, rate, threading.Event(), 0

    def run(self):
        began = time.monotonic()
        with self.path.open("a", buffering=1 << 20) as log:
            while not self.stop.wait(0.02):
                due = int((time.monotonic() - began) * self.rate) - self.written
                when = stamp()
                log.write("".join(f"{when} 10.{i >> 8 & 15}.{i & 255}.7 - GET /page/{i % 997} 200 0 0\n"
                                  for i in range(self.written, self.written + due)))
                log.flush()
                self.written += due


class Told(threading.Thread):
    """When each subject was told of first, and how often as something new."""

    def __init__(self, stream):
        super().__init__(daemon=True)
        self.stream, self.lock, self.first, self.times = stream, threading.Lock(), {}, {}

    def run(self):
        for line in self.stream:
            now = time.monotonic()
            told = json.loads(line)
            with self.lock:
                self.first.setdefault(told["subject"], now)
                if not told["again"]:
                    key = told["subject"], told["rule"]
                    self.times[key] = self.times.get(key, 0) + 1

    def wait_for(self, subjects):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with self.lock:
                if all(s in self.first for s in subjects):
                    return
            time.sleep(0.05)


def figures(name, took, missing, twice):
    took = sorted(took)
    if not took:
        print(f"{name}: nothing was told of")
        return
    at = lambda share: took[min(len(took) - 1, int(share * len(took)))] * 1000
    print(f"{name}: {len(took)} bursts, append to line on stdout: p50 {at(.5):.0f} ms, p95 {at(.95):.0f} ms, "
          f"p99 {at(.99):.0f} ms, max {took[-1] * 1000:.0f} ms; not told of {missing}, twice {twice}", flush=True)


def measure(name, options, load):
    pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="latency-", dir=options.folder))
    ftp, http, other = folder / "ftp.log", folder / "http.log", folder / "other.log"
    ftp.write_text(HEAD + FTP_FIELDS)
    for path in (http, other):
        path.write_text(HEAD + HTTP_FIELDS)
    # A first line each, so that formats are known.
    for path, line in (ftp, "anna [1]USER anna 331 0"), (http, "- GET / 200 0 0"), (other, "- GET / 200 0 0"):
        with path.open("a") as log:
            log.write(f"{stamp()} 192.0.2.1 {line}\n")
    watch = subprocess.Popen([options.cli, "watch", "--no-cache", "--json", "--rules", "auth.brute-force", "--least",
                              "info", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    print(watch.stderr.readline().strip(), flush=True)
    told = Told(watch.stdout)
    told.start()
    busy = Load(other, load)
    if load:
        busy.start()
    pick, appended = random.Random(options.seed), {}
    for n in range(options.bursts):
        time.sleep(pick.uniform(0.2, 1.8) * options.seconds_between)
        client = f"198.18.{n >> 8}.{n & 255}"
        path, burst = ((ftp, ftp_burst), (http, http_burst))[n % 2]
        with path.open("a") as log:
            log.write(burst(client, 100 + n * ATTEMPTS))
        appended[client] = time.monotonic()
    told.wait_for(appended)
    busy.stop.set()
    if load:
        busy.join()
    peak = next((line.split()[1] for line in open(f"/proc/{watch.pid}/status") if line.startswith("VmHWM")), "?")
    watch.terminate()
    watch.wait()
    took = [told.first[c] - when for c, when in appended.items() if c in told.first]
    missing = len(appended) - len(took)
    twice = sum(n > 1 for n in told.times.values())
    figures(name, took, missing, twice)
    print(f"  {busy.written} lines of load; peak memory {int(peak) // 1024 if peak != '?' else peak} MiB", flush=True)
    shutil.rmtree(folder)
    return missing == 0 and twice == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli")
    parser.add_argument("folder")
    parser.add_argument("--bursts", type=int, default=200)
    parser.add_argument("--load", type=int, default=10_000, help="lines a second of the second run; 0: no second run")
    parser.add_argument("--seconds-between", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    fine = measure("quiet", options, 0)
    if options.load:
        fine &= measure(f"{options.load} lines/s", options, options.load)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()

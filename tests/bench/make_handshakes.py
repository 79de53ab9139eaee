#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a log of many people who authenticate at once, and beside it what it is made of.

    make_handshakes.py FOLDER [--clients 200] [--addresses N] [--agents 4] [--handshakes 100000] [--think 5]
                       [--style iis6|iis7] [--seed 1]

FOLDER gets ex260302.log and truth.tsv: a handshake a line, `kind TAB the numbers of its lines`. Everything in the truth
is known when it is written; nothing is found by reading the log again. spoor-bench-handshakes compares.

Each client is one person with one browser, always one scheme, up to two connections at a time, who pauses `think`
seconds on average from one page to the next. With fewer addresses than clients they share them (a proxy, a terminal
server); with fewer agents their browsers look the same. Rows are written in the order in which answers are done.
"""
import argparse
import datetime
import heapq
import os
import random

options = argparse.ArgumentParser()
options.add_argument("folder")
options.add_argument("--clients", type=int, default=200)
options.add_argument("--addresses", type=int, default=0, help="0: one for each client")
options.add_argument("--agents", type=int, default=4)
options.add_argument("--handshakes", type=int, default=100000)
options.add_argument("--think", type=float, default=5.0)
options.add_argument("--style", choices=("iis6", "iis7"), default="iis6")
options.add_argument("--seed", type=int, default=1)
options = options.parse_args()

random = random.Random(options.seed)
OFFER, CHALLENGE = ("2 2148074254", "1 0") if options.style == "iis6" else ("2 5", "1 2148074254")
DENIED, WRONG = "1 2148074252", "1 1326"
PATHS = [f"/{folder}/{name}" for folder in ("app", "portal", "reports", "docs", "api")
         for name in ("default.aspx", "list.aspx", "view.aspx", "style.css", "menu.js", "logo.gif", "left.gif",
                      "right.gif", "news.htm", "search.asp", "data.xml", "print.css", "a.png", "b.png", "c.png")]
WEIGHTS = [1 / (rank + 1) ** 0.8 for rank in range(len(PATHS))]
AGENTS = [f"Mozilla/4.0+(compatible;+MSIE+{6 + i % 3}.0;+Windows+NT+5.{i % 3};+build+{i})" for i in range(options.agents)]
SCHEMES = (["kerberos"] * 46 + ["ntlm"] * 34 + ["ahead"] * 5 + ["basic"] * 3 + ["retyped"] * 2 + ["failed"] * 4 +
           ["abandoned"] * 6)


class Client:
    def __init__(self, number):
        shared = options.addresses or options.clients
        place = number % shared
        self.address = f"10.{place >> 16}.{place >> 8 & 255}.{place & 255}"
        self.agent = AGENTS[random.randrange(len(AGENTS))]
        self.scheme = SCHEMES[number * 37 % len(SCHEMES)]
        self.name = f"user{number}" if self.scheme == "basic" else f"CORP\\user{number}"


rows = []   # (time, number, handshake or -1, text)
truth = []  # kind of each handshake


def row(time, client, path, user, status, handshake):
    rows.append((time, len(rows), handshake,
                 f"192.168.0.5 GET {path} - 80 {user} {client.address} {client.agent} {status}"))


def network():
    return random.expovariate(1 / 0.03) if random.random() < 0.9 else random.uniform(0.2, 2.0)


def work():
    return random.expovariate(1 / 0.08) if random.random() < 0.95 else random.uniform(0.5, 6.0)


def handshake(client, time, path):
    """All rows of one; returns when it is over."""
    number = len(truth)
    scheme = client.scheme
    truth.append({"ahead": "ntlm", "retyped": "ntlm"}.get(scheme, scheme))
    if scheme != "ahead":
        row(time, client, path, "-", "401 " + OFFER, number)
        time += network()
    if scheme == "abandoned":
        return time
    if scheme == "basic" and random.random() < 0.3:
        row(time, client, path, client.name, "401 " + WRONG, number)
        time += random.uniform(3, 20)
    rounds = {"kerberos": 0, "basic": 0, "failed": random.randint(1, 3), "retyped": 2}.get(scheme, 1)
    for n in range(rounds):
        row(time, client, path, "-", "401 " + CHALLENGE, number)
        time += network()
        if scheme == "failed" or n + 1 < rounds:
            row(time, client, path, "-", "401 " + DENIED, number)
            time += random.uniform(3, 20)
    if scheme == "failed":
        return time
    time += work()
    row(time, client, path, client.name, random.choice(("200 0 0", "200 0 0", "304 0 0", "302 0 0", "404 0 2")), number)
    for _ in range(random.randrange(5)):  # what follows on the connection: of no handshake
        time += network() + work()
        row(time, client, random.choices(PATHS, WEIGHTS)[0], client.name, "200 0 0", -1)
    return time


clients = [Client(n) for n in range(options.clients)]
queue = [(random.uniform(0, 2 * options.think), n) for n in range(options.clients)]
heapq.heapify(queue)
while len(truth) < options.handshakes:
    time, number = heapq.heappop(queue)
    client = clients[number]
    over = handshake(client, time, random.choices(PATHS, WEIGHTS)[0])
    if random.random() < 0.4:  # a second connection for another part of the page
        over = max(over, handshake(client, time + random.uniform(0, 0.5), random.choices(PATHS, WEIGHTS)[0]))
    if random.random() < 0.5:  # a page that asks nobody who he is
        row(over, client, "/public/robots.txt", "-", "200 0 0", -1)
    heapq.heappush(queue, (over + random.expovariate(1 / options.think), number))

rows.sort()
begin = datetime.datetime(2026, 3, 2)
lines = [[] for _ in truth]
os.makedirs(options.folder, exist_ok=True)
with open(os.path.join(options.folder, "ex260302.log"), "w", newline="") as log:
    log.write("#Software: Microsoft Internet Information Services 6.0\r\n#Version: 1.0\r\n#Date: 2026-03-02 00:00:00\r\n"
              "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
              "sc-status sc-substatus sc-win32-status\r\n")
    for place, (time, _, number, text) in enumerate(rows):
        log.write(f"{begin + datetime.timedelta(seconds=int(time))} {text}\r\n")
        if number >= 0:
            lines[number].append(str(place + 5))
with open(os.path.join(options.folder, "truth.tsv"), "w") as out:
    for kind, numbers in zip(truth, lines):
        out.write(f"{kind}\t{','.join(numbers)}\n")
print(f"{len(rows)} rows, {len(truth)} handshakes in {rows[-1][0]:.0f} s of log")

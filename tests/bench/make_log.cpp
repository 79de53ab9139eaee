// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/make_log.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace spoor::bench {
namespace {

constexpr int days = 4;
constexpr std::array agents = {
    "Mozilla/4.0+(compatible;+MSIE+6.0;+Windows+NT+5.1;+SV1;+.NET+CLR+1.1.4322)",
    "Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36+(KHTML,+like+Gecko)+Chrome/120.0.0.0+Safari/537.36",
    "Mozilla/5.0+(Windows+NT+6.1;+WOW64;+rv:45.0)+Gecko/20100101+Firefox/45.0",
    "-",
    "curl/7.88.1",
};
constexpr std::array results = {"200 0 0", "200 0 0", "200 0 0", "200 0 0", "304 0 0",
                                "304 0 0", "404 0 2", "500 0 0", "302 0 0", "403 14 5"};

/// Everything of a row behind its time.
std::string row(std::mt19937& random, bool handshake)
{
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    char text[512];
    const unsigned client = below(6000);
    const char* const agent = agents[client % agents.size()];
    const unsigned page = below(300);
    if (handshake) {
        std::snprintf(text, sizeof text,
                      " W3SVC1 192.0.2.20 GET /portal/team/page%u.aspx - 80 %s 10.200.%u.%u %s %s %u\r\n", page,
                      below(2) ? "-" : "CORP\\someone", client / 250, client % 250, agents[client % 3],
                      below(2) ? "401 2 2148074254" : "200 0 0", below(100));
    } else {
        std::snprintf(text, sizeof text, " W3SVC1 192.0.2.20 %s /%s/item%u.%s %s 80 - 203.%u.%u.%u %s %s %u\r\n",
                      below(10) ? "GET" : "POST", page % 50 == 7 ? "winnt/system32/cmd.exe" : "images", page,
                      page % 3 ? "gif" : "asp", below(3) ? "-" : "id=12345", client % 199, client / 199, client % 250,
                      agent, results[below(results.size())], below(900));
    }
    return text;
}

}

void make_logs(const std::string& folder, std::uint64_t bytes)
{
    std::filesystem::create_directories(folder);
    std::mt19937 random(20041116);
    std::vector<std::string> rows;
    std::uint64_t all = 0;
    for (int i = 0; i < 40000; ++i) {
        rows.push_back(row(random, i % 20 == 0));
        all += rows.back().size() + 19;
    }
    const std::uint64_t count = bytes * rows.size() / all;
    for (int day = 0; day < days; ++day) {
        char name[32];
        std::snprintf(name, sizeof name, "/ex26030%d.log", day + 2);
        const std::string path = folder + name;
        if (std::filesystem::exists(path))
            continue;
        std::ofstream out(path + ".part", std::ios::binary);
        std::string text =
            "#Software: Microsoft Internet Information Services 6.0\r\n#Version: 1.0\r\n#Date: 2026-03-0" +
            std::to_string(day + 2) +
            " 00:00:00\r\n#Fields: date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port "
            "cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\r\n";
        const std::uint64_t n = count / days;
        for (std::uint64_t i = 0; i < n; ++i) {
            const auto second = static_cast<unsigned>(i * 86400 / n);
            char time[64];
            std::snprintf(time, sizeof time, "2026-03-0%d %02u:%02u:%02u", day + 2, second / 3600, second / 60 % 60,
                          second % 60);
            text += time;
            text += rows[(i * 7919) % rows.size()];
            if (text.size() > (4u << 20)) {
                out << text;
                text.clear();
            }
        }
        out << text;
        out.close();
        std::filesystem::rename(path + ".part", path);
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/log_texts.h"

#include "core/base/time.h"

#include <cstdio>
#include <random>

namespace spoor::test {

std::string w3c_text(std::size_t bytes, unsigned seed, const char* line_end, bool wide)
{
    std::minstd_rand random(seed + 1);
    static constexpr const char* layouts[] = {
        "date time c-ip cs-username cs-method cs-uri-stem sc-status",
        "date time sc-status cs-method cs-uri-stem c-ip",
        "date time c-ip cs(User-Agent) cs-uri-stem sc-status sc-win32-status cs-method",
    };
    std::string out = std::string("#Software: Microsoft Internet Information Services 6.0") + line_end;
    int layout = 0;
    const auto header = [&] { out += std::string("#Fields: ") + layouts[layout] + line_end; };
    header();
    std::int64_t second = 1'100'000'000 + seed * 1000;
    for (int row = 1; out.size() < bytes; ++row) {
        if (row % 20'000 == 0) {
            layout = (layout + 1) % 3;
            header();
        }
        if (row % 997 == 0)
            out += line_end;
        if (row % 1499 == 0)
            out += std::string("this is no row") + line_end;
        second += random() % 3;
        const std::string time = plain_time(seconds(second));
        const std::string ip = "10.0." + std::to_string(random() % 4) + "." + std::to_string(random() % 250);
        const std::string path = "/p" + std::to_string(random() % 500) +
                                 (wide && row % 7 == 0 ? "/gr\xC3\xB6\xC3\x9F"
                                                         "e\xE2\x82\xAC"
                                                       : "");
        const std::string status = row % 5 ? "200" : "401";
        std::string line;
        switch (layout) {
        case 0:
            line = time + " " + ip + " - GET " + path + " " + status;
            break;
        case 1:
            line = time + " " + status + " POST " + path + " " + ip;
            break;
        default:
            line = time + " " + ip + " Mozilla/4.0+(x) " + path + " " + status + " 0 GET";
            break;
        }
        if (row % 613 == 0)
            line.replace(line.find(' ', 25), 1, line_end);
        out += line + line_end;
    }
    return out;
}

std::string clock_only_text(int days, int rows, std::vector<std::int64_t>& expected)
{
    std::string out = "#Version: 1.0\n#Date: 2004-02-27 00:00:01\n#Fields: time c-ip cs-method cs-uri-stem sc-status\n";
    const std::int64_t start = days_from_civil(2004, 2, 27) * 86'400;
    for (int day = 0; day < days; ++day) {
        for (int row = 0; row < rows; ++row) {
            const std::int64_t second = std::int64_t{row} * 86'399 / rows;
            expected.push_back((start + day * 86'400 + second) * 1'000'000);
            char clock[16];
            std::snprintf(clock, sizeof clock, "%02d:%02d:%02d", int(second / 3600), int(second / 60 % 60),
                          int(second % 60));
            out += std::string(clock) + " 10.1.1." + std::to_string(row % 200) + " GET /a/path/that/takes/room/" +
                   std::to_string(row) + " 200\n";
        }
    }
    return out;
}

std::string trace_text(std::size_t bytes, unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::string out;
    for (std::int64_t second = 1'200'000'000; out.size() < bytes; second += random() % 90) {
        out += plain_time(seconds(second)) + " ERROR something failed\n";
        for (unsigned i = random() % 12; i > 0; --i)
            out += "    at org.example.Thing.call(Thing.java:" + std::to_string(random() % 900) + ")\n";
        if (random() % 30 == 0)
            out += "\n";
    }
    return out;
}

}

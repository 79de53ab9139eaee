// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/output.h"
#include "core/report/visible_text.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <string>
#include <string_view>

namespace {

using namespace spoor::cli;

struct Command {
    std::string_view name;
    std::string_view what;
    int (*run)(const Arguments&);
};

constexpr std::array commands = {
    Command{"summary", "what is there: each file's lines accounted for, counts, times", summary_command},
    Command{"events", "the timeline, in time order, as a table, CSV, JSON lines, Timesketch CSV or raw",
            events_command},
    Command{"sessions", "what belongs together: FTP and forensic sessions, handshakes, processes, logons",
            sessions_command},
    Command{"findings", "what an investigator would point at, why, and where it stands in the files", findings_command},
    Command{"report", "a report as HTML, PDF, Markdown or JSON, whose every quoted line can be checked",
            report_command},
    Command{"stats", "counts and failure rates by hour, day, client, user, status, kind or file", stats_command},
    Command{"watch", "follows logs as they grow, and tells of findings as they happen", watch_command},
    Command{"case", "the case file: bookmarks added, listed, removed and exported", case_command},
    Command{"capture", "forensic capture: each connection's last lines, written out when its login fails or it dies",
            capture_command},
    Command{"verify", "whether the files are still those that a case or a report speaks of", verify_command},
    Command{"explain", "what a status, a win32 code, a verb or a whole log line means", explain_command},
    Command{"formats", "the log formats that are known", formats_command},
};

std::string usage()
{
    std::string text = "usage: spoor-cli COMMAND [OPTIONS] [PATH…]\n\n";
    for (const Command& command : commands)
        text += "  " + std::string(command.name) + std::string(10 - command.name.size(), ' ') +
                std::string(command.what) + '\n';
    return text + "\n`spoor-cli COMMAND --help` lists a command's options; `spoor-cli --version` names the version.\n";
}

int unknown(const std::string& word)
{
    if (word.starts_with('-'))
        say("the option '" + spoor::visible(word) + "' stands before any command; write `spoor-cli COMMAND " +
            spoor::visible(word) + "` (`spoor-cli --help` lists the commands)");
    else
        say("there is no command '" + spoor::visible(word) + "'; `spoor-cli --help` lists the commands");
    return exit_wrong_use;
}

}

int main(int argc, char** argv)
{
    // A reader that goes away (`| head`) is seen where the write fails, and ends the command in peace.
    std::signal(SIGPIPE, SIG_IGN);
    const Arguments words(argv + std::min(argc, 1), argv + argc);
    if (words.empty()) {
        say_text(usage());
        return exit_wrong_use;
    }
    const std::string& first = words.front();
    if (first == "--help" || first == "-h" || first == "help")
        return print(usage());
    if (first == "--version")
        return print("spoor-cli " SPOOR_VERSION "\n");
    const auto command = std::ranges::find(commands, std::string_view(first), &Command::name);
    if (command == commands.end())
        return unknown(first);
    return command->run(Arguments(words.begin() + 1, words.end()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/events.h"

#include <algorithm>
#include <iterator>

namespace spoor::winevent {
namespace {

using enum Slot;

constexpr Who subject{SubjectUser, SubjectDomain, SubjectLogon};
constexpr Who target{TargetUser, TargetDomain, TargetLogon};
constexpr Who primary{PrimaryUser, PrimaryDomain, PrimaryLogon};
constexpr Who account{AccountUser, AccountDomain, AccountLogon};
constexpr Who nobody{};
// 4740 and 644: TargetDomainName is the computer from which it came; the account is of the domain of who reports it.
constexpr Who locked_out{TargetUser, SubjectDomain, Slot::None};

using Two = std::array<Slot, 2>;
constexpr Two address{Ip, Workstation};
constexpr Two sub_first{SubStatus, Status};
constexpr Two status{Status};
constexpr Two program{ProcessName};
constexpr Two changed{TargetUser};  // the account or group
constexpr Two none{};

constexpr Provider sec = Provider::Security;

// By id. One row an id or range; both numberings. Sources: KB 299475 and KB 301677 for 512–682 (Windows 2000 to Server
// 2003), KB 947226 and the reference "Security audit events" for 4608 and up, "Events and Errors" for 600x; what an
// account of a process event is: E. Fitzgerald, loganalysis list, 17 January 2003 (592 names the parent's token, 600
// assigns the new one, 593 names the token at exit). 680 and 4776, 672 and 4768, 673 and 4769 tell failures by their
// status. 4634, 4647, 4778 and 4779 name the account Target or Account in the data and Subject in the text.
constexpr Event table[] = {
    {12, 12, Provider::KernelGeneral, Kind::ServiceStart, Told::Unknown, {}, none, None, None, none, none},
    {13, 13, Provider::KernelGeneral, Kind::ServiceStop, Told::Unknown, {}, none, None, None, none, none},
    {104, 104, Provider::EventLog, Kind::Other, Told::Success, {subject}, none, None, None, {ObjectName}, none},
    {512, 512, sec, Kind::ServiceStart, Told::Success, {}, none, None, None, none, none},
    {513, 513, sec, Kind::ServiceStop, Told::Success, {}, none, None, None, none, none},
    {517, 517, sec, Kind::Other, Told::Success, {subject, primary}, none, None, None, none, none},
    {528, 528, sec, Kind::Logon, Told::Success, {target}, address, ProcessId, None, program, none},
    {529, 537, sec, Kind::Logon, Told::Failure, {target}, address, ProcessId, None, program, sub_first},
    {538, 538, sec, Kind::Logoff, Told::Success, {target}, none, None, None, none, none},
    {539, 539, sec, Kind::Logon, Told::Failure, {target}, address, ProcessId, None, program, sub_first},
    {540, 540, sec, Kind::Logon, Told::Success, {target}, address, ProcessId, None, program, none},
    {551, 551, sec, Kind::Logoff, Told::Success, {target}, none, None, None, none, none},
    {552, 552, sec, Kind::Other, Told::Unknown, {target, subject}, address, ProcessId, None, program, none},
    {592,
     592,
     sec,
     Kind::ProcessStart,
     Told::Success,
     {subject},
     none,
     NewProcessId,
     ProcessId,
     {NewProcessName, ProcessName},
     none},
    {593, 593, sec, Kind::ProcessEnd, Told::Success, {subject}, none, ProcessId, None, program, none},
    {600,
     600,
     sec,
     Kind::ProcessToken,
     Told::Success,
     {target},
     none,
     TargetProcessId,
     ProcessId,
     {TargetProcessName},
     none},
    {601, 601, sec, Kind::Other, Told::Keywords, {subject}, none, None, None, {ServiceFile}, none},
    {624, 630, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {632, 632, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {636, 636, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {642, 642, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {644, 644, sec, Kind::Other, Told::Keywords, {locked_out}, {TargetDomain}, None, None, none, none},
    {660, 660, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {672, 674, sec, Kind::AuthSuccess, Told::Status, {target}, address, None, None, none, status},
    {675, 677, sec, Kind::AuthSuccess, Told::Failure, {target}, address, None, None, none, status},
    {680, 680, sec, Kind::AuthSuccess, Told::Status, {target}, address, None, None, none, status},
    {681, 681, sec, Kind::AuthSuccess, Told::Failure, {target}, address, None, None, none, status},
    {682, 683, sec, Kind::Other, Told::Keywords, {account, subject}, address, None, None, none, none},
    {1100, 1100, Provider::EventLog, Kind::ServiceStop, Told::Success, {}, none, None, None, none, none},
    {1102, 1102, Provider::EventLog, Kind::Other, Told::Success, {subject}, none, None, None, none, none},
    {4608, 4608, sec, Kind::ServiceStart, Told::Success, {}, none, None, None, none, none},
    {4609, 4609, sec, Kind::ServiceStop, Told::Success, {}, none, None, None, none, none},
    {4624, 4624, sec, Kind::Logon, Told::Success, {target}, address, ProcessId, None, program, none},
    {4625, 4625, sec, Kind::Logon, Told::Failure, {target}, address, ProcessId, None, program, sub_first},
    {4634, 4634, sec, Kind::Logoff, Told::Success, {target, subject}, none, None, None, none, none},
    {4647, 4647, sec, Kind::Logoff, Told::Success, {target, subject}, none, None, None, none, none},
    {4648, 4648, sec, Kind::Other, Told::Unknown, {target, subject}, address, ProcessId, None, program, none},
    {4688,
     4688,
     sec,
     Kind::ProcessStart,
     Told::Success,
     {target, subject},
     none,
     NewProcessId,
     ProcessId,
     {NewProcessName, ProcessName},
     none},
    {4689, 4689, sec, Kind::ProcessEnd, Told::Success, {subject}, none, ProcessId, None, program, none},
    {4696,
     4696,
     sec,
     Kind::ProcessToken,
     Told::Success,
     {target, subject},
     none,
     TargetProcessId,
     ProcessId,
     {TargetProcessName},
     none},
    {4697, 4697, sec, Kind::Other, Told::Keywords, {subject}, none, None, None, {ServiceFile}, none},
    {4720, 4726, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {4728, 4728, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {4732, 4732, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {4738, 4738, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {4740, 4740, sec, Kind::Other, Told::Keywords, {locked_out}, {TargetDomain}, None, None, none, none},
    {4756, 4756, sec, Kind::Other, Told::Keywords, {subject, target}, none, None, None, changed, none},
    {4768, 4770, sec, Kind::AuthSuccess, Told::Status, {target}, address, None, None, none, status},
    {4771, 4773, sec, Kind::AuthSuccess, Told::Failure, {target}, address, None, None, none, status},
    {4774, 4774, sec, Kind::AuthSuccess, Told::Keywords, {subject, target}, address, None, None, none, status},
    {4775, 4775, sec, Kind::AuthSuccess, Told::Failure, {subject, target}, address, None, None, none, status},
    {4776, 4776, sec, Kind::AuthSuccess, Told::Status, {target}, address, None, None, none, status},
    {4777, 4777, sec, Kind::AuthSuccess, Told::Failure, {target}, address, None, None, none, status},
    {4778, 4779, sec, Kind::Other, Told::Keywords, {account, subject}, address, None, None, none, none},
    {5154, 5159, sec, Kind::Other, Told::Keywords, {nobody}, {Ip}, ProcessId, None, program, none},
    {6005, 6005, Provider::EventLog, Kind::ServiceStart, Told::Unknown, {}, none, None, None, none, none},
    {6006, 6006, Provider::EventLog, Kind::ServiceStop, Told::Unknown, {}, none, None, None, none, none},
    {7045, 7045, Provider::ServiceControl, Kind::Other, Told::Unknown, {}, none, None, None, {ServiceFile}, none},
};

static_assert(std::ranges::is_sorted(table, {}, &Event::first));
static_assert(std::ranges::is_sorted(table, {}, &Event::last));

// The reference names the values of all audit events alike: who asked is the subject, else there is a target alone.
constexpr Event any_security{
    0,     0, sec, Kind::Other, Told::Keywords, {subject, target}, address, ProcessId, None, {ObjectName, ProcessName},
    status};
constexpr Event any{0, 0, Provider::Other, Kind::Other, Told::Unknown, {}, none, None, None, none, none};

bool same(std::string_view a, std::string_view lower)
{
    return std::ranges::equal(a, lower, [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

}

Provider provider_of(std::string_view provider, std::string_view channel)
{
    switch (provider.size()) {
    case 0:
        return same(channel, "security") ? Provider::Security : Provider::Other;
    case 8:
        return same(provider, "security")   ? Provider::Security
               : same(provider, "eventlog") ? Provider::EventLog
                                            : Provider::Other;
    case 23:
        return same(provider, "service control manager") ? Provider::ServiceControl : Provider::Other;
    case 26:
        return same(provider, "microsoft-windows-eventlog") ? Provider::EventLog : Provider::Other;
    case 32:
        return same(provider, "microsoft-windows-kernel-general") ? Provider::KernelGeneral : Provider::Other;
    case 35:
        return same(provider, "microsoft-windows-security-auditing") ? Provider::Security : Provider::Other;
    case 36:
        return same(provider, "microsoft windows security auditing.") ? Provider::Security : Provider::Other;
    default:
        return Provider::Other;
    }
}

const Event& event_of(Provider provider, std::uint32_t id)
{
    if (provider != Provider::Other) {
        const auto row = std::ranges::lower_bound(table, id, {}, &Event::last);
        if (row != std::end(table) && row->first <= id && row->provider == provider)
            return *row;
    }
    return provider == Provider::Security ? any_security : any;
}

}

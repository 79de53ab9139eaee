// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/strings.h"

#include <algorithm>
#include <iterator>

namespace spoor::winevent {
namespace {

/// Ids `first` to `last` with at least `at_least` strings.
struct Strings {
    std::uint32_t first, last;
    std::size_t at_least;
    std::string_view names;
};

// Order by id, then the most strings first.
//
// Sources: KB 299475 "Windows 2000 Security Event Descriptions (Part 1 of 2)" and KB 301677 (part 2), which give the
// text of each event with %1, %2 …; for what Windows XP and Server 2003 added the message texts of "Events and
// Errors" for Windows Server 2003 (source Security). Caller of those texts is our Subject, Primary stays.
constexpr Strings table[] = {
    {514, 514, 1, "AuthenticationPackageName"},
    {515, 515, 1, "LogonProcessName"},
    {517, 517, 1, "PrimaryUserName PrimaryDomainName PrimaryLogonId SubjectUserName SubjectDomainName SubjectLogonId"},
    {520, 520, 1,
     "ProcessId ProcessName PrimaryUserName PrimaryDomainName PrimaryLogonId SubjectUserName SubjectDomainName "
     "SubjectLogonId PreviousDate PreviousTime NewDate NewTime"},
    // Windows 2000 ends with the workstation, XP adds the GUID, Server 2003 the caller and the address.
    {528, 528, 1,
     "TargetUserName TargetDomainName TargetLogonId LogonType LogonProcessName AuthenticationPackageName "
     "WorkstationName LogonGuid SubjectUserName SubjectDomainName SubjectLogonId ProcessId TransmittedServices "
     "IpAddress IpPort"},
    {529, 536, 1,
     "TargetUserName TargetDomainName LogonType LogonProcessName AuthenticationPackageName WorkstationName "
     "SubjectUserName SubjectDomainName SubjectLogonId ProcessId TransmittedServices IpAddress IpPort"},
    {537, 537, 7,
     "TargetUserName TargetDomainName LogonType LogonProcessName AuthenticationPackageName WorkstationName Status "
     "SubStatus SubjectUserName SubjectDomainName SubjectLogonId ProcessId TransmittedServices IpAddress IpPort"},
    {537, 537, 1,
     "TargetUserName TargetDomainName LogonType LogonProcessName AuthenticationPackageName WorkstationName"},
    {538, 538, 1, "TargetUserName TargetDomainName TargetLogonId LogonType"},
    {539, 539, 1,
     "TargetUserName TargetDomainName LogonType LogonProcessName AuthenticationPackageName WorkstationName "
     "SubjectUserName SubjectDomainName SubjectLogonId ProcessId TransmittedServices IpAddress IpPort"},
    {540, 540, 1,
     "TargetUserName TargetDomainName TargetLogonId LogonType LogonProcessName AuthenticationPackageName "
     "WorkstationName LogonGuid SubjectUserName SubjectDomainName SubjectLogonId ProcessId TransmittedServices "
     "IpAddress IpPort"},
    {551, 551, 1, "TargetUserName TargetDomainName TargetLogonId"},
    {552, 552, 1,
     "SubjectUserName SubjectDomainName SubjectLogonId LogonGuid TargetUserName TargetDomainName TargetLogonGuid "
     "TargetServerName TargetInfo ProcessId IpAddress IpPort"},
    // Windows 2000 does not name the program, so that the accounts begin one place earlier.
    {560, 560, 16,
     "ObjectServer ObjectType ObjectName HandleId OperationIdHigh OperationIdLow ProcessId ProcessName "
     "PrimaryUserName PrimaryDomainName PrimaryLogonId SubjectUserName SubjectDomainName SubjectLogonId AccessList "
     "PrivilegeList RestrictedSidCount AccessMask"},
    {560, 560, 1,
     "ObjectServer ObjectType ObjectName HandleId OperationIdHigh OperationIdLow ProcessId PrimaryUserName "
     "PrimaryDomainName PrimaryLogonId SubjectUserName SubjectDomainName SubjectLogonId AccessList PrivilegeList"},
    {562, 562, 1, "ObjectServer HandleId ProcessId ProcessName"},
    {576, 576, 1, "SubjectUserName SubjectDomainName SubjectLogonId PrivilegeList"},
    {577, 577, 1,
     "ObjectServer Service PrimaryUserName PrimaryDomainName PrimaryLogonId SubjectUserName SubjectDomainName "
     "SubjectLogonId PrivilegeList"},
    {578, 578, 1,
     "ObjectServer HandleId ProcessId PrimaryUserName PrimaryDomainName PrimaryLogonId SubjectUserName "
     "SubjectDomainName SubjectLogonId PrivilegeList"},
    {592, 592, 1, "NewProcessId NewProcessName ProcessId SubjectUserName SubjectDomainName SubjectLogonId"},
    {593, 593, 5, "ProcessId ProcessName SubjectUserName SubjectDomainName SubjectLogonId"},
    {593, 593, 1, "ProcessId SubjectUserName SubjectDomainName SubjectLogonId"},
    {600, 600, 1,
     "ProcessId ProcessName SubjectUserName SubjectDomainName SubjectLogonId TargetProcessId TargetProcessName "
     "TargetUserName TargetDomainName TargetLogonId"},
    {601, 601, 1,
     "ServiceName ServiceFileName ServiceType ServiceStartType ServiceAccount SubjectUserName SubjectDomainName "
     "SubjectLogonId"},
    {624, 624, 1,
     "TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName SubjectLogonId PrivilegeList"},
    {626, 630, 1,
     "TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName SubjectLogonId PrivilegeList"},
    {632, 632, 8,
     "MemberName MemberSid TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName "
     "SubjectLogonId PrivilegeList"},
    {636, 636, 8,
     "MemberName MemberSid TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName "
     "SubjectLogonId PrivilegeList"},
    {642, 642, 5,
     "Changes TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName SubjectLogonId "
     "PrivilegeList"},
    {644, 644, 1, "TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName SubjectLogonId"},
    {660, 660, 8,
     "MemberName MemberSid TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName "
     "SubjectLogonId PrivilegeList"},
    {671, 671, 1, "TargetUserName TargetDomainName TargetSid SubjectUserName SubjectDomainName SubjectLogonId"},
    // Server 2003 tells failures by the result code of these, Windows 2000 by 676 and 677.
    {672, 672, 10,
     "TargetUserName TargetDomainName TargetSid ServiceName ServiceSid TicketOptions Status TicketEncryptionType "
     "PreAuthType IpAddress CertIssuerName CertSerialNumber CertThumbprint"},
    {672, 672, 1,
     "TargetUserName TargetDomainName TargetSid ServiceName ServiceSid TicketOptions TicketEncryptionType PreAuthType "
     "IpAddress"},
    {673, 674, 1,
     "TargetUserName TargetDomainName ServiceName ServiceSid TicketOptions TicketEncryptionType IpAddress Status "
     "LogonGuid TransmittedServices"},
    {675, 675, 1, "TargetUserName TargetSid ServiceName PreAuthType Status IpAddress"},
    {676, 677, 1, "TargetUserName TargetDomainName ServiceName TicketOptions Status IpAddress"},
    {680, 680, 1, "PackageName TargetUserName Workstation Status"},
    {681, 681, 1, "PackageName TargetUserName Workstation Status"},
    {682, 683, 1, "AccountName AccountDomain LogonID SessionName ClientName ClientAddress"},
};

static_assert(std::ranges::is_sorted(table, {}, &Strings::first));

}

std::string_view string_names(std::uint32_t id, std::size_t strings)
{
    // Where two ranges have one beginning, the row with the greater demand stands first.
    auto row = std::ranges::lower_bound(table, id, {}, &Strings::last);
    for (; row != std::end(table) && row->first <= id && id <= row->last; ++row)
        if (strings >= row->at_least)
            return row->names;
    return {};
}

std::size_t account_triple(const Record& record)
{
    for (std::size_t i = record.data.size(); i-- > 2;)
        if (record.data[i].name.empty() && record.data[i].value.starts_with("(0x") &&
            record.data[i].value.ends_with(')'))
            return i - 2;
    return std::string_view::npos;
}

}

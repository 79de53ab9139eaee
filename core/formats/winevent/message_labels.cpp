// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/winevent/message_labels.h"

#include <algorithm>
#include <iterator>

namespace spoor::winevent {
namespace {

// English texts of Security events: headings, labels and what the manifest calls the value. Sources: for the old
// numbering KB 299475, KB 301677 and the messages of Windows Server 2003; for the new one the reference "Security
// audit events". Names User, Domain and Logon are filled in by the section. Labels without a name are here because in
// a flattened text the value before them ends where they begin.
constexpr Label labels[] = {
    {"Access Granted", "", Section::Other, false},
    {"Access Reasons", "", Section::None, false},
    {"Access Request Information", "", Section::Other, false},
    {"Accesses", "", Section::None, false},
    {"Account Domain", "Domain", Section::None, true},
    {"Account For Which Logon Failed", "", Section::Target, false},
    {"Account Information", "", Section::Target, false},
    {"Account Name", "User", Section::None, true},
    {"Account That Was Locked Out", "", Section::Target, false},
    {"Account Used for Logon by", "PackageName", Section::Target, false},
    {"Account Whose Credentials Were Used", "", Section::Target, false},
    {"Additional Information", "", Section::Other, false},
    {"Application Information", "", Section::Process, false},
    {"Application Name", "ProcessName", Section::None, false},
    {"Assigning Process Information", "", Section::Process, false},
    {"Attributes", "", Section::Other, false},
    {"Authentication Package", "AuthenticationPackageName", Section::None, false},
    {"Caller Computer Name", "TargetDomainName", Section::None, false},
    {"Caller Domain", "SubjectDomainName", Section::None, false},
    {"Caller Logon ID", "SubjectLogonId", Section::None, false},
    {"Caller Machine Name", "TargetDomainName", Section::None, false},
    {"Caller Process ID", "ProcessId", Section::None, false},
    {"Caller Process Name", "ProcessName", Section::None, false},
    {"Caller User Name", "SubjectUserName", Section::None, false},
    {"Certificate Information", "", Section::Other, false},
    {"Client Address", "IpAddress", Section::None, false},
    {"Client Domain", "SubjectDomainName", Section::None, false},
    {"Client Logon ID", "SubjectLogonId", Section::None, false},
    {"Client Name", "WorkstationName", Section::None, false},
    {"Client Port", "IpPort", Section::None, false},
    {"Client User Name", "SubjectUserName", Section::None, false},
    {"Creator Process ID", "ProcessId", Section::None, false},
    {"Creator Process Name", "ParentProcessName", Section::None, false},
    {"Creator Subject", "", Section::Subject, false},
    {"Destination Address", "DestAddress", Section::None, false},
    {"Destination Port", "DestPort", Section::None, false},
    {"Detailed Authentication Information", "", Section::Other, false},
    {"Direction", "Direction", Section::None, false},
    {"Domain", "Domain", Section::None, true},
    {"Domain Name", "Domain", Section::None, true},
    {"Elevated Token", "ElevatedToken", Section::None, false},
    {"Error Code", "Status", Section::None, false},
    {"Exit Status", "ExitStatus", Section::None, false},
    {"Failure Code", "Status", Section::None, false},
    {"Failure Information", "", Section::Other, false},
    {"Failure Reason", "FailureReason", Section::None, false},
    {"Filter Information", "", Section::Other, false},
    {"Group", "", Section::Other, false},
    {"Group Domain", "TargetDomainName", Section::None, false},
    {"Group Name", "TargetUserName", Section::None, false},
    {"Handle ID", "HandleId", Section::None, false},
    {"Image File Name", "ImageFileName", Section::None, false},
    {"Impersonation Level", "ImpersonationLevel", Section::None, false},
    {"Key Length", "KeyLength", Section::None, false},
    {"Layer Name", "LayerName", Section::None, false},
    {"Linked Logon ID", "TargetLinkedLogonId", Section::None, false},
    {"Logged on user", "", Section::Subject, false},
    {"Logon Account", "TargetUserName", Section::None, false},
    {"Logon GUID", "LogonGuid", Section::None, false},
    {"Logon ID", "Logon", Section::None, true},
    {"Logon Information", "", Section::Other, false},
    {"Logon Process", "LogonProcessName", Section::None, false},
    {"Logon Process Name", "LogonProcessName", Section::None, false},
    {"Logon Type", "LogonType", Section::None, false},
    {"Logon account", "TargetUserName", Section::None, false},
    {"Logon attempt by", "PackageName", Section::None, false},
    {"Mandatory Label", "MandatoryLabel", Section::None, false},
    {"Member", "", Section::Other, false},
    {"Network Account Domain", "NetworkAccountDomain", Section::None, false},
    {"Network Account Name", "NetworkAccountName", Section::None, false},
    {"Network Address", "IpAddress", Section::None, false},
    {"Network Information", "", Section::Other, false},
    {"New Account", "", Section::Target, false},
    {"New Account Name", "TargetUserName", Section::None, false},
    {"New Domain", "TargetDomainName", Section::None, false},
    {"New Logon", "", Section::Target, false},
    {"New Process ID", "NewProcessId", Section::None, false},
    {"New Process Information", "", Section::Target, false},
    {"New Process Name", "NewProcessName", Section::None, false},
    {"New Token Information", "", Section::Target, false},
    {"Object", "", Section::Other, false},
    {"Object Name", "ObjectName", Section::None, false},
    {"Object Server", "ObjectServer", Section::None, false},
    {"Object Type", "ObjectType", Section::None, false},
    {"Operation ID", "OperationId", Section::None, false},
    {"Package Name (NTLM only)", "LmPackageName", Section::None, false},
    {"Port", "IpPort", Section::None, false},
    {"Pre-Authentication Type", "PreAuthType", Section::None, false},
    {"Primary Domain", "PrimaryDomainName", Section::None, false},
    {"Primary Logon ID", "PrimaryLogonId", Section::None, false},
    {"Primary User Name", "PrimaryUserName", Section::None, false},
    {"Privileges", "PrivilegeList", Section::None, false},
    {"Process Command Line", "CommandLine", Section::None, false},
    {"Process ID", "ProcessId", Section::None, false},
    {"Process Information", "", Section::Process, false},
    {"Process Name", "ProcessName", Section::None, false},
    {"Protocol", "Protocol", Section::None, false},
    {"Reason", "Reason", Section::None, false},
    {"Remote Credential Guard", "RemoteCredentialGuard", Section::None, false},
    {"Restricted Admin Mode", "RestrictedAdminMode", Section::None, false},
    {"Result Code", "Status", Section::None, false},
    {"Security ID", "Sid", Section::None, true},
    {"Service File Name", "ServiceFileName", Section::None, false},
    {"Service ID", "ServiceSid", Section::None, false},
    {"Service Information", "", Section::Other, false},
    {"Service Name", "ServiceName", Section::None, false},
    {"Session Name", "SessionName", Section::None, false},
    {"Source Address", "SourceAddress", Section::None, false},
    {"Source Network Address", "IpAddress", Section::None, false},
    {"Source Port", "IpPort", Section::None, false},
    {"Source Workstation", "WorkstationName", Section::None, false},
    {"Status", "Status", Section::None, false},
    {"Status code", "Status", Section::None, false},
    {"Sub Status", "SubStatus", Section::None, false},
    {"Subject", "", Section::Subject, false},
    {"Substatus code", "SubStatus", Section::None, false},
    {"Supplied Realm Name", "TargetDomainName", Section::None, false},
    {"Target Account", "", Section::Target, false},
    {"Target Account Name", "TargetUserName", Section::None, false},
    {"Target Domain", "TargetDomainName", Section::None, false},
    {"Target Logon GUID", "TargetLogonGuid", Section::None, false},
    {"Target Logon ID", "TargetLogonId", Section::None, false},
    {"Target Process", "", Section::Process, false},
    {"Target Process ID", "TargetProcessId", Section::None, false},
    {"Target Process Name", "TargetProcessName", Section::None, false},
    {"Target Server", "", Section::Other, false},
    {"Target Server Name", "TargetServerName", Section::None, false},
    {"Target Subject", "", Section::Target, false},
    {"Target User Name", "TargetUserName", Section::None, false},
    {"The error code was", "Status", Section::None, false},
    {"The logon to account", "TargetUserName", Section::None, false},
    {"Ticket Encryption Type", "TicketEncryptionType", Section::None, false},
    {"Ticket Options", "TicketOptions", Section::None, false},
    {"Token Elevation Type", "TokenElevationType", Section::None, false},
    {"Transited Services", "TransmittedServices", Section::None, false},
    {"User", "", Section::Target, false},
    {"User ID", "TargetSid", Section::None, false},
    {"User Name", "User", Section::None, true},
    {"User whose credentials were used", "", Section::Target, false},
    {"Virtual Account", "VirtualAccount", Section::None, false},
    {"Workstation", "WorkstationName", Section::None, false},
    {"Workstation Name", "WorkstationName", Section::None, false},
    {"by", "PackageName", Section::None, false},
    {"from workstation", "WorkstationName", Section::None, false},
};

static_assert(std::ranges::is_sorted(labels, {}, &Label::text));

constexpr std::size_t longest = std::ranges::max(labels, {}, [](const Label& l) { return l.text.size(); }).text.size();

}

Label label_before(std::string_view before)
{
    // In French text a blank stands before the colon; English has none.
    if (before.size() > longest)
        before.remove_prefix(before.size() - longest - 1);
    const std::size_t line = before.find_last_of("\t\r\n");
    if (line != std::string_view::npos)
        before.remove_prefix(line + 1);
    // From the longest to the shortest that begins a word.
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (at > 0 && before[at - 1] != ' ')
            continue;
        const std::string_view word = before.substr(at);
        const auto found = std::ranges::lower_bound(labels, word, {}, &Label::text);
        if (found != std::end(labels) && found->text == word)
            return *found;
    }
    return {};
}

}

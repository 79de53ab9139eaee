// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/segment_builder.h"
#include "core/formats/format.h"
#include "core/formats/winevent/record.h"

#include <vector>

namespace spoor::winevent {

/// The optional columns that row_of fills: for SegmentBuilder's constructor.
unsigned row_columns();

/// The row of an event, whatever log it stands in and however it is numbered: all but offset and length. Kind,
/// outcome, host, id, status and logon type are in its facet. One thread for one Fronts; bears hostile values.
///
///   client   the network address as logged, else the name of the workstation
///   user     `DOMAIN\name`; `name` where no domain is told; who logs on, whose process it is
///   path     the program (of process, logon and filter events), the object that was touched, the service's file, the
///            account or group that was changed, the log that was cleared
///   session  the logon id as hexadecimal in lower case: `0x3e7`
///   pid      the process that was started, ended or given a token; parent: who created it
///   win32    of failures: the NTSTATUS (the sub-status where it is not zero), of 672–677 and 4768–4773 the Kerberos code
///   sub      the logon type
///   record   EventRecordID
///   detail   the log (channel), which numbers its records by itself
SegmentBuilder::Row row_of(const Record& record, Fronts& fronts);

/// For the inspector and for filters: the fields of the contract first, then every datum by its name (insertion strings
/// by the name that the new numbering has for them, else `param1`, …).
std::vector<RawField> fields_of(const Record& record);

}

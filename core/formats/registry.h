// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spoor {

class Format;

// Each is defined in the format's own file and returns its one object.
const Format& iis_w3c_http_format();
const Format& iis_w3c_ftp_format();
const Format& iis_native_format();
const Format& proftpd_forensic_format();
const Format& proftpd_system_format();
const Format& proftpd_extended_format();
const Format& xferlog_format();
const Format& ncsa_format();
const Format& evtx_format();
const Format& evt_format();
const Format& winevent_xml_format();
const Format& winevent_csv_format();
const Format& winevent_text_format();
const Format& winevent_json_format();
const Format& vsftpd_format();
const Format& kerio_security_format();
const Format& syslog_format();
const Format& generic_format();
const Format& text_format();

}

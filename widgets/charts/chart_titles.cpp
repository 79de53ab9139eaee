// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts themselves are called.
#include "widgets/charts/chart_words.h"

#include <QCoreApplication>

namespace spoor {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(spoor::ChartTitles)
};

}

QString chart_text(ChartId id)
{
    switch (id) {
    case ChartId::FailureRate:
        return Words::tr("Failure rate over time");
    case ChartId::Hours:
        return Words::tr("Attempts by hour");
    case ChartId::Week:
        return Words::tr("Weekday and hour");
    case ChartId::TopClients:
        return Words::tr("Top clients");
    case ChartId::TopUsers:
        return Words::tr("Top users");
    case ChartId::TopPaths:
        return Words::tr("Top paths");
    case ChartId::TopStatuses:
        return Words::tr("Statuses");
    case ChartId::TopEventIds:
        return Words::tr("Event ids");
    case ChartId::Handshakes:
        return Words::tr("HTTP handshakes");
    case ChartId::FtpLogins:
        return Words::tr("FTP logins");
    case ChartId::Firewall:
        return Words::tr("Firewall events");
    case ChartId::Bytes:
        break;
    }
    return Words::tr("Bytes moved");
}

QString chart_empty_text(ChartId id, bool filtered)
{
    if (filtered)
        return Words::tr("Nothing for this chart among the events that the filter lets through.");
    switch (id) {
    case ChartId::FailureRate:
    case ChartId::Hours:
    case ChartId::Week:
        return Words::tr("These logs hold no attempts: no event has a time and a status or an outcome.");
    case ChartId::TopClients:
        return Words::tr("No event in these logs names a client.");
    case ChartId::TopUsers:
        return Words::tr("No event in these logs names a user.");
    case ChartId::TopPaths:
        return Words::tr("No event in these logs names a path.");
    case ChartId::TopStatuses:
        return Words::tr("No event in these logs has a status.");
    case ChartId::TopEventIds:
        return Words::tr("No event in these logs has an event id.");
    case ChartId::Handshakes:
        return Words::tr("These logs hold no HTTP authentication handshakes.");
    case ChartId::FtpLogins:
        return Words::tr("These logs hold no FTP logins.");
    case ChartId::Firewall:
        return Words::tr("These logs hold no events of a firewall.");
    case ChartId::Bytes:
        break;
    }
    return Words::tr("No event in these logs says how many bytes were moved.");
}

QString chart_by_text(ChartBy by)
{
    switch (by) {
    case ChartBy::All:
        return Words::tr("All together");
    case ChartBy::Protocol:
        return Words::tr("By protocol");
    case ChartBy::Site:
        return Words::tr("By site");
    case ChartBy::Client:
        return Words::tr("By client");
    case ChartBy::User:
        break;
    }
    return Words::tr("By user");
}

QList<ChartGroup> chart_groups()
{
    using enum ChartId;
    return {{Words::tr("Failures"), {FailureRate}},
            {Words::tr("When"), {Hours, Week}},
            {Words::tr("Who and what"), {TopClients, TopUsers, TopPaths, TopStatuses, TopEventIds}},
            {Words::tr("Protocols"), {Handshakes, FtpLogins, Firewall, Bytes}}};
}

}

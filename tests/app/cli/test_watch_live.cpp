// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

#include <sys/types.h>

using namespace spoor::test;

namespace {

constexpr int patience = 60'000;

QByteArray reply(int second, int server)
{
    return QString("[09/Jan/2009 09:00:%1] FTP: Malicious server reply: client: 192.0.2.40, server: 203.0.113.%2, "
                   "response: 227 Entering Passive Mode (10,1,2,3,8,0)\n")
        .arg(second, 2, 10, QChar('0'))
        .arg(server)
        .toUtf8();
}

/// `spoor-cli watch` over a log that a test appends to.
class Watched {
public:
    explicit Watched(const QStringList& more = {})
        : log(QString::fromStdString(folder.write("security.log", reply(0, 1).toStdString())))
    {
        process.start(SPOOR_CLI, QStringList{"watch", "--no-cache", "--json", log} + more);
    }
    ~Watched()
    {
        process.kill();
        process.waitForFinished();
    }
    bool follows()
    {
        return QTest::qWaitFor(
            [this] {
                err += process.readAllStandardError();
                return err.contains("following 1 file with 1 event");
            },
            patience);
    }
    void append(const QByteArray& text) const
    {
        QFile file(log);
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot append");
    }
    /// The subjects of the lines that it wrote so far.
    QStringList subjects()
    {
        out += process.readAllStandardOutput();
        QStringList list;
        for (const QByteArray& line : out.left(out.lastIndexOf('\n') + 1).split('\n'))
            if (!line.isEmpty())
                list << QJsonDocument::fromJson(line).object()["subject"].toString();
        return list;
    }
    int ended_by(int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }

    Scratch folder;
    QString log;
    QProcess process;
    QByteArray out, err;
};

}

class TestWatchLive : public QObject {
    Q_OBJECT

private slots:
    void endsInPeaceWhenAService()
    {
        Watched watched;
        QVERIFY2(watched.follows(), watched.err.constData());
        QCOMPARE(watched.ended_by(SIGTERM), 0);
        QCOMPARE(watched.subjects(), QStringList());
    }

    void saysThatItWasInterrupted()
    {
        Watched watched;
        QVERIFY2(watched.follows(), watched.err.constData());
        QCOMPARE(watched.ended_by(SIGINT), 130);
    }

    void tellsWhatWaitsBeforeItEnds()
    {
        Scratch folder;
        const QString mail = QString::fromStdString(folder.path("mail"));
        Watched watched({"--existing", "--command", "sleep 1; cat > '" + mail + "'"});
        QVERIFY2(watched.follows(), watched.err.constData());
        QTRY_COMPARE_WITH_TIMEOUT(watched.subjects(), QStringList("203.0.113.1"), patience);
        QCOMPARE(watched.ended_by(SIGTERM), 0);
        QVERIFY(read_file(mail.toStdString()).contains("203.0.113.1"));
    }

    void tellsOfWhatIsAppended()
    {
        Watched watched;
        QVERIFY2(watched.follows(), watched.err.constData());
        watched.append(reply(5, 2));
        QTRY_COMPARE_WITH_TIMEOUT(watched.subjects(), QStringList("203.0.113.2"), patience);
        // Half a line is none yet.
        const QByteArray third = reply(9, 3);
        watched.append(third.left(60));
        watched.append(third.mid(60) + reply(10, 4));
        const QStringList all{"203.0.113.2", "203.0.113.3", "203.0.113.4"};
        QTRY_COMPARE_WITH_TIMEOUT(QStringList(watched.subjects()).size(), all.size(), patience);
        QStringList told = watched.subjects();
        told.sort();
        QCOMPARE(told, all);
        QCOMPARE(watched.ended_by(SIGTERM), 0);
        QCOMPARE(watched.subjects().size(), all.size());
    }
};

SPOOR_TEST(TestWatchLive)

#include "test_watch_live.moc"

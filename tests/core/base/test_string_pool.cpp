// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/append_table.h"
#include "core/base/key_cache.h"
#include "core/base/string_pool.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>
#include <string>
#include <thread>

using namespace spoor;

class TestStringPool : public QObject {
    Q_OBJECT

private slots:
    void eachTextOnceInOrder()
    {
        StringPool pool;
        QCOMPARE(pool.size(), 1u);
        QCOMPARE(pool.intern(""), StringPool::absent);
        QVERIFY(pool.view(StringPool::absent).empty());
        QCOMPARE(pool.intern("a"), 1u);
        QCOMPARE(pool.intern("b"), 2u);
        QCOMPARE(pool.intern("a"), 1u);
        QCOMPARE(pool.find("b"), 2u);
        QCOMPARE(pool.find("c"), StringPool::absent);
        QCOMPARE(pool.find(""), StringPool::absent);
        QCOMPARE(pool.size(), 3u);
        const std::string with_nul("x\0y", 3);
        QCOMPARE(pool.view(pool.intern(with_nul)), with_nul);
        QVERIFY(pool.find("x") == StringPool::absent);
    }

    void viewsStayWhileItGrows()
    {
        StringPool pool;
        const std::string huge(3'000'000, 'h');
        const std::string_view first = pool.view(pool.intern("first")), large = pool.view(pool.intern(huge));
        for (unsigned i = 0; i < 200'000; ++i)
            QCOMPARE(pool.intern("t" + std::to_string(i)), i + 3);
        QCOMPARE(first, "first");
        QVERIFY(large == huge);
        for (unsigned i = 0; i < 200'000; i += 37)
            QCOMPARE(pool.view(i + 3), "t" + std::to_string(i));
        QVERIFY(pool.memory() > huge.size());
    }

    void frontsOfManyThreadsAgree()
    {
        StringPool pool;
        std::vector<std::map<std::string, StringPool::Id>> seen(4);
        {
            std::vector<std::jthread> threads;
            for (unsigned t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    StringPool::Front front(pool);
                    for (unsigned i = 0; i < 60'000; ++i) {
                        const std::string text = std::to_string((i * 7 + t * 13) % 9'000);
                        const auto id = front.intern(text);
                        if (pool.view(id) != text)
                            qFatal("a view is not its text");
                        seen[t][text] = id;
                    }
                });
        }
        for (unsigned t = 1; t < 4; ++t)
            QVERIFY(seen[t] == seen[0]);
        QCOMPARE(pool.size(), 9'001u);
    }

    void frontKeepsTheCanonicalText()
    {
        StringPool pool;
        StringPool::Front front(pool);
        const auto upper = [](std::string_view text) {
            std::string out(text);
            for (char& c : out)
                c = static_cast<char>(c & ~0x20);
            return out;
        };
        const auto id = front.intern("abc", upper);
        QCOMPARE(pool.view(id), "ABC");
        QCOMPARE(front.intern("abC", upper), id);
        QCOMPARE(front.intern("", upper), StringPool::absent);
    }

    void keyCacheForgetsButNeverLies()
    {
        KeyCache cache;
        std::size_t known = 0;
        constexpr std::uint32_t n = 700'000;
        for (std::uint32_t i = 0; i < n; ++i) {
            const std::string key = "key " + std::to_string(i);
            const auto hash = KeyCache::hash(key);
            QVERIFY(!cache.find(key, hash));
            cache.insert(key, hash, i);
            const auto* value = cache.find(key, hash);
            QVERIFY(value && *value == i);
        }
        for (std::uint32_t i = 0; i < n; ++i) {
            const std::string key = "key " + std::to_string(i);
            if (const auto* value = cache.find(key, KeyCache::hash(key))) {
                QCOMPARE(*value, i);
                ++known;
            }
        }
        QVERIFY(known > 0 && known < n);
    }

    void keyCacheTakesAnyKey()
    {
        KeyCache cache;
        for (const std::string& key :
             {std::string(), std::string(1, '\0'), std::string(2, '\0'), std::string(400'000, 'k')}) {
            const auto hash = KeyCache::hash(key);
            QVERIFY(!cache.find(key, hash));
            cache.insert(key, hash, static_cast<std::uint32_t>(key.size()) + 1);
            QVERIFY(cache.find(key, hash));
            QCOMPARE(*cache.find(key, hash), key.size() + 1);
        }
    }

    void appendTableIsReadWhileItGrows()
    {
        AppendTable<std::uint64_t, 4> table;
        std::atomic<std::uint32_t> published = 0;
        std::jthread reader([&] {
            for (std::uint32_t seen = 0; seen < 100'000;) {
                seen = published.load(std::memory_order_acquire);
                if (seen > 0 && table[seen - 1] != std::uint64_t{seen - 1} * 3)
                    qFatal("a row is not what was put there");
            }
        });
        for (std::uint32_t i = 0; i < 100'000; ++i) {
            QCOMPARE(table.push(std::uint64_t{i} * 3), i);
            published.store(i + 1, std::memory_order_release);
        }
        reader.join();
        QCOMPARE(table.size(), 100'000u);
        QVERIFY(table.memory() >= 100'000 * sizeof(std::uint64_t));
    }
};

SPOOR_TEST(TestStringPool)
#include "test_string_pool.moc"

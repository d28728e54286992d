# Runs one throw-away server and outlives whoever asked for it, to clean up: the end of standard input is the end of
# the server and of its folder. Arguments: the folder for temporary files, the folder of binaries (with `@` for the
# scratch folder), the superuser's name, a place to keep a fresh cluster at or nothing; then the server's options. It
# prints the scratch folder.
trap '' HUP INT TERM PIPE
umask 077
folder=$(mktemp -d "$1/lockstep-XXXXXX") || exit
case $2 in @*) bin=$folder${2#@} ;; *) bin=$2 ;; esac
superuser=$3
kept=$4
shift 4
echo "$folder"
exec 3<&0 </dev/null >"$folder/log" 2>&1

# A cluster that is kept from before is copied, which takes a tenth of the time of making one. Nobody else's is.
cluster() {
    if [ -n "$kept" ] && [ -d "$kept" ] && [ ! -L "$kept" ] && [ -O "$kept" ]; then
        cp -Rp "$kept" "$folder/data" && return
        rm -rf "$folder/data"
    fi
    "$bin/initdb" --pgdata="$folder/data" --username="$superuser" --encoding=UTF8 --locale=C --auth=trust --no-sync \
        --no-instructions --wal-segsize=1 >"$folder/initdb" 2>&1 || return
    if [ -n "$kept" ]; then
        # It gets its name when all of it is on the disk.
        cp -Rp "$folder/data" "$kept.$$" && "$bin/initdb" --sync-only --pgdata="$kept.$$" && [ ! -e "$kept" ] \
            && mv "$kept.$$" "$kept" || rm -rf "$kept.$$"
    fi >/dev/null 2>&1
    return 0
}

# The first line says that the binaries are in place.
if read -r _ <&3 && cluster 3<&-
then
    "$bin/postgres" -D "$folder/data" -k "$folder" -p 5432 "$@" 3<&- &
    server=$!
    {
        cat <&3 >/dev/null
        # Until it is gone: a signal that arrives before the server listens for it is lost.
        while [ ! -e "$folder/stopped" ] && kill -QUIT "$server" 2>/dev/null; do sleep 0.02; done
    } &
    wait "$server"
else
    cat "$folder/initdb"
fi
# The server is gone, by itself or because nobody wants it; whoever started it may want to read why.
: >"$folder/stopped"
cat <&3 >/dev/null
wait
rm -rf "$folder"
